package se.samservice.cycle;

import se.samservice.value.Extensible;

/**
 * When an activity happens: a rule, not a list of dates (Swedish: <i>när i årshjulet</i>).
 *
 * <p>The set is closed. In JSON the kind stands as the only property around the details, for example {@code
 * {"yearlyInMonth": {"month": "may"}}}.
 */
public sealed interface Timing extends Extensible
        permits Once,
                YearlyOnDate,
                YearlyInMonth,
                YearlyOnWeekday,
                YearlyInWeek,
                MonthlyOnDay,
                MonthlyOnWeekday,
                EveryMonths,
                BetweenDates,
                RelativeTo {}
