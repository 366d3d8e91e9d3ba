package se.samservice.hours;

import java.time.Month;
import org.jspecify.annotations.Nullable;
import se.samservice.hours.Token.Kind;
import se.samservice.value.Season;
import se.samservice.value.YearDay;

/** Reads a season: {@code juni-augusti}, {@code 15 juni till 20 augusti}, {@code 1-15 juli}, {@code 15/6-20/8}. */
final class SeasonReader {

    private final Tokens tokens;
    private final Doubt doubt;

    SeasonReader(Tokens tokens, Doubt doubt) {
        this.tokens = tokens;
        this.doubt = doubt;
    }

    /** Whether a date or month comes next. */
    boolean isNext() {
        Token first = tokens.peek(0);
        return first.isMonth()
                || (first.is(Kind.NUMBER)
                        && (tokens.peek(1).isMonth() || tokens.peek(1).is(Kind.SLASH)));
    }

    /** Whether days of one month come next, or hours and then a month. */
    boolean mayBeNext() {
        return tokens.peek(0).isPlain()
                && tokens.peek(1).isTo()
                && tokens.peek(2).isPlain()
                && tokens.peek(3).isMonth();
    }

    /** The season that comes next, or null with a doubt raised. */
    @Nullable
    Season read() {
        return tokens.peek(0).isMonth() ? months() : days();
    }

    private @Nullable Season months() {
        Token name = tokens.next();
        Month first = name.month();
        Month last = first;
        if (tokens.peek(0).isTo()) {
            tokens.next();
            if (!tokens.peek(0).isMonth()) {
                return doubt.raise(HoursFault.AMBIGUOUS_ORDER, tokens.peek(0));
            }
            last = tokens.next().month();
        }
        boolean dated = tokens.peek(0).is(Kind.NUMBER)
                && (first == last || !tokens.peek(1).isTo());
        return dated
                ? doubt.raise(HoursFault.SINGLE_DATE, name) // mars 19
                : season(yearDay(first, 1), yearDay(last, last.maxLength()));
    }

    private @Nullable Season days() {
        Token first = tokens.peek(0);
        YearDay start = mayBeNext() ? day(tokens.next(), tokens.peek(2).month()) : day();
        if (start == null) {
            return null;
        }
        if (!tokens.peek(0).isTo()) {
            return doubt.raise(HoursFault.SINGLE_DATE, first);
        }
        tokens.next();
        YearDay end = day();
        if (end == null) {
            return null;
        }
        boolean backwards = start.getMonth() == end.getMonth() && end.getDay() < start.getDay();
        return backwards ? doubt.raise(HoursFault.AMBIGUOUS_ORDER, first) : season(start, end);
    }

    private @Nullable YearDay day() {
        Token number = tokens.next();
        Token next = tokens.next();
        if (next.isMonth()) {
            return day(number, next.month());
        }
        Token month = tokens.peek(0);
        if (!next.is(Kind.SLASH) || !month.is(Kind.NUMBER)) {
            return doubt.raise(HoursFault.AMBIGUOUS_ORDER, next);
        }
        tokens.next();
        return month.isPlain() && month.number() >= 1 && month.number() <= 12
                ? day(number, Month.of(month.number()))
                : doubt.raise(HoursFault.NO_SUCH_DATE, month);
    }

    private @Nullable YearDay day(Token number, Month month) {
        return number.isPlain() && number.number() >= 1 && number.number() <= month.maxLength()
                ? yearDay(month, number.number())
                : doubt.raise(HoursFault.NO_SUCH_DATE, number);
    }

    private static YearDay yearDay(Month month, int day) {
        return YearDay.builder().month(month).day(day).build();
    }

    private static Season season(YearDay start, YearDay end) {
        return Season.builder().start(start).end(end).build();
    }
}
