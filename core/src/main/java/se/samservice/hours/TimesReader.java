package se.samservice.hours;

import org.jspecify.annotations.Nullable;
import se.samservice.hours.Token.Kind;
import se.samservice.hours.WeekPlan.Times;
import se.samservice.shop.TimeOfDay;

/** Reads hours: {@code 10-18}, {@code 10.00 till 18.30}, {@code 1830-2030}. */
final class TimesReader {

    private static final int MINUTES_PER_DAY = 24 * 60;

    private final Tokens tokens;
    private final Doubt doubt;

    TimesReader(Tokens tokens, Doubt doubt) {
        this.tokens = tokens;
        this.doubt = doubt;
    }

    /** The hours that come next, or null with a doubt raised. */
    @Nullable
    Times read() {
        Token opens = tokens.next();
        if (!tokens.peek(0).isTo()) {
            return doubt.raise(HoursFault.NO_CLOSING_TIME, opens);
        }
        tokens.next();
        while (tokens.peek(0).is(Word.Part.CLOCK)) {
            tokens.next();
        }
        Token closes = tokens.next();
        if (!closes.is(Kind.NUMBER)) {
            return doubt.raise(HoursFault.NO_CLOSING_TIME, opens);
        }
        TimeOfDay from = time(opens);
        TimeOfDay until = time(closes);
        if (from == null || until == null) {
            return null;
        }
        boolean maybeOfTwelve = from.minuteOfDay() <= 12 * 60 && closes.minute() < 0 && closes.digits() == 1;
        return from.equals(until) || (until.compareTo(from) < 0 && maybeOfTwelve)
                ? doubt.raise(HoursFault.AMBIGUOUS_TIMES, opens)
                : new Times(from, until);
    }

    private @Nullable TimeOfDay time(Token token) {
        boolean joined = token.minute() < 0 && token.digits() == 4; // 1830
        int hour = joined ? token.number() / 100 : token.number();
        int minute = joined ? token.number() % 100 : Math.max(token.minute(), 0);
        return (token.digits() > 2 && !joined) || minute > 59 || hour > 24 || hour * 60 + minute > MINUTES_PER_DAY
                ? doubt.raise(HoursFault.NO_SUCH_TIME, token)
                : TimeOfDay.of(hour, minute);
    }
}
