package se.samservice.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samservice.hours.HoursReading.Refused;
import se.samservice.hours.Token.Kind;
import se.samservice.hours.WeekPlan.Scope;
import se.samservice.hours.WeekPlan.Times;
import se.samservice.shop.StaffingMode;
import se.samservice.shop.TimeOfDay;
import se.samservice.value.Season;

/** Goes through one text, once, and stops at the first thing that leaves a doubt. */
final class HoursReader {

    /** What the days named last have been told. */
    private enum Told {
        NOTHING,
        HOURS,
        CLOSED
    }

    private static final Times ROUND_THE_CLOCK = new Times(TimeOfDay.of(0, 0), TimeOfDay.of(24, 0));

    private final Tokens tokens;
    private final Doubt doubt = new Doubt();
    private final SeasonReader seasons;
    private final TimesReader hours;
    private final WeekPlan plan = new WeekPlan();

    private final EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private Token firstOfDays;
    private Told told = Told.NOTHING;

    /** The hours of a text that begins with them, as in {@code 10-18 alla dagar}. */
    private final List<Times> before = new ArrayList<>();

    /** {@code Stängt} that stands before its days. */
    private @Nullable Token closed;

    /** Where {@code vardagar} was said first. */
    private final Map<Scope, Token> weekdays = new LinkedHashMap<>();

    private Scope scope;
    private boolean staffingTold;

    /** Season or staffing of which nothing has been told yet. */
    private @Nullable Token openScope;

    /** Said before a semicolon, and not again since. */
    private boolean seasonForgotten;

    private boolean staffingForgotten;

    HoursReader(String text, StaffingMode usual) {
        this.tokens = new Tokens(text);
        this.seasons = new SeasonReader(tokens, doubt);
        this.hours = new TimesReader(tokens, doubt);
        this.scope = new Scope(usual, Optional.empty());
        this.firstOfDays = tokens.peek(0);
    }

    HoursReading read() {
        Token start = tokens.peek(0);
        if (start.is(Kind.END)) {
            doubt.raise(HoursFault.EMPTY, start);
        }
        while (!doubt.isRaised() && !tokens.peek(0).is(Kind.END)) {
            step();
        }
        if (!doubt.isRaised()) {
            finish();
        }
        Refused refused = doubt.first();
        return refused != null
                ? refused
                : plan.hours()
                        .<HoursReading>map(HoursReading.Read::new)
                        .orElseGet(() -> new Refused(HoursFault.NEVER_OPEN, start.start(), start.end()));
    }

    private void step() {
        Token first = tokens.peek(0);
        if (seasons.isNext()) {
            season();
        } else if (seasons.mayBeNext()) {
            seasonOrHours();
        } else if (first.is(Kind.NUMBER)) {
            Times times = hours.read();
            if (times != null) {
                open(times, first);
            }
        } else {
            tokens.next();
            switch (first.kind()) {
                case WORD -> word(first);
                case SEMICOLON -> semicolon(first);
                case SEPARATOR -> {}
                case DASH, SLASH -> doubt.raise(HoursFault.AMBIGUOUS_ORDER, first);
                default -> doubt.raise(HoursFault.UNKNOWN_SIGN, first);
            }
        }
    }

    private void word(Token token) {
        if (token.word() instanceof Word.Days group) {
            days(group, token);
        } else if (token.word() instanceof Word.Hindrance hindrance) {
            doubt.raise(hindrance.fault(), token);
        } else if (token.word() instanceof Word.Part part) {
            part(part, token);
        }
    }

    private void part(Word.Part part, Token token) {
        switch (part) {
            case CLOSED -> closed(token);
            case STAFFED -> staffing(StaffingMode.STAFFED, token);
            case UNSTAFFED -> staffing(StaffingMode.UNSTAFFED, token);
            case ALL -> everyDay(token);
            case WEEKDAYS -> {
                days(Word.MONDAY_TO_FRIDAY, token);
                weekdays.putIfAbsent(scope, token);
            }
            case DAY_AND_NIGHT -> {
                expect(Word.Part.ROUND);
                if (days.isEmpty()) {
                    days(Word.EVERY_DAY, token);
                }
                open(ROUND_THE_CLOCK, token);
            }
            case YEAR -> {
                expect(Word.Part.ROUND);
                newScope(token);
                season(Optional.empty());
            }
            case CLOCK, FILLER -> {}
            case TO -> doubt.raise(HoursFault.AMBIGUOUS_ORDER, token);
            default -> doubt.raise(HoursFault.UNKNOWN_WORD, token);
        }
    }

    private void expect(Word.Part part) {
        Token token = tokens.next();
        if (!token.is(part)) {
            doubt.raise(HoursFault.UNKNOWN_WORD, token);
        }
    }

    private void everyDay(Token token) {
        expect(Word.Part.DAY);
        if (tokens.peek(0).is(Word.Part.IN) && tokens.peek(1).is(Word.Part.WEEK)) {
            tokens.next();
            tokens.next();
        }
        days(Word.EVERY_DAY, token);
    }

    private void days(Word.Days group, Token first) {
        if (seasonForgotten || staffingForgotten) {
            doubt.raise(HoursFault.AMBIGUOUS_ORDER, first);
        }
        if (told != Told.NOTHING) {
            forgetDays();
        }
        if (days.isEmpty()) {
            firstOfDays = first;
        }
        if (!tokens.peek(0).isTo()) {
            days.addAll(group.days());
            return;
        }
        Token to = tokens.next();
        Token last = tokens.next();
        if (last.word() instanceof Word.Days end && group.isSingle() && end.isSingle() && !end.equals(group)) {
            for (DayOfWeek day = group.first(); day != end.first(); day = day.plus(1)) {
                days.add(day);
            }
            days.add(end.first());
        } else {
            doubt.raise(HoursFault.AMBIGUOUS_ORDER, to);
        }
    }

    private void forgetDays() {
        endOfClosed();
        days.clear();
        told = Told.NOTHING;
    }

    private void endOfClosed() {
        Token word = closed;
        closed = null;
        if (word != null && days.isEmpty()) {
            doubt.raise(HoursFault.NO_DAYS, word);
        } else if (word != null) {
            close(word);
        }
    }

    private void closed(Token token) {
        if (!before.isEmpty()) {
            doubt.raise(HoursFault.AMBIGUOUS_ORDER, token);
        } else if (told == Told.NOTHING && closed == null && !days.isEmpty()) {
            close(token);
        } else {
            forgetDays();
            closed = token;
        }
    }

    private void close(Token token) {
        told = Told.CLOSED;
        openScope = null;
        if (!plan.close(scope, days)) {
            doubt.raise(HoursFault.DAY_TWICE, token);
        }
    }

    private void open(Times times, Token first) {
        if (closed != null || told == Told.CLOSED || (!before.isEmpty() && !days.isEmpty())) {
            doubt.raise(HoursFault.AMBIGUOUS_ORDER, first);
        } else if (!days.isEmpty()) {
            openDays(times, first);
        } else if (plan.isEmpty()) {
            before.add(times);
        } else {
            doubt.raise(HoursFault.NO_DAYS, first);
        }
    }

    private void openDays(Times times, Token first) {
        boolean taken = told == Told.HOURS ? plan.openAlso(times) : plan.open(scope, days, times);
        told = Told.HOURS;
        openScope = null;
        if (!taken) {
            doubt.raise(HoursFault.DAY_TWICE, first);
        }
    }

    /** {@code 1-15 juli} begins a season only where it cannot be hours of the days before it. */
    private void seasonOrHours() {
        if (days.isEmpty() && before.isEmpty() && closed == null) {
            season();
        } else {
            doubt.raise(HoursFault.AMBIGUOUS_ORDER, tokens.peek(0));
        }
    }

    private void season() {
        newScope(tokens.peek(0));
        Season season = seasons.read();
        if (season != null) {
            season(Optional.of(season));
        }
    }

    private void season(Optional<Season> season) {
        scope = new Scope(scope.staffing(), season);
        seasonForgotten = false;
    }

    private void staffing(StaffingMode mode, Token token) {
        newScope(token);
        scope = new Scope(mode, scope.season());
        staffingTold = true;
        staffingForgotten = false;
    }

    private void newScope(Token token) {
        if (isPending()) {
            doubt.raise(HoursFault.AMBIGUOUS_ORDER, token);
        }
        forgetDays();
        openScope = token;
    }

    /** Whether there are days without hours yet, or hours without days. */
    private boolean isPending() {
        return !before.isEmpty() || (!days.isEmpty() && told == Told.NOTHING && closed == null);
    }

    private void semicolon(Token token) {
        if (isPending()) {
            doubt.raise(before.isEmpty() ? HoursFault.NO_TIMES : HoursFault.NO_DAYS, token);
        }
        forgetDays();
        seasonForgotten = scope.season().isPresent();
        staffingForgotten = staffingTold;
    }

    private void finish() {
        Token end = tokens.peek(0);
        if (before.isEmpty() && isPending()) {
            doubt.raise(HoursFault.NO_TIMES, firstOfDays);
        } else if (days.isEmpty() && !before.isEmpty()) {
            doubt.raise(HoursFault.NO_DAYS, end);
        }
        before.stream().takeWhile(times -> !doubt.isRaised()).forEach(times -> openDays(times, firstOfDays));
        endOfClosed();
        Token without = openScope;
        if (without != null || plan.isEmpty()) {
            doubt.raise(HoursFault.NO_TIMES, without == null ? end : without);
        }
        weekdays.forEach((where, token) -> {
            if (!plan.tellsSaturdayApart(where)) {
                doubt.raise(HoursFault.AMBIGUOUS_DAYS, token);
            }
        });
    }
}
