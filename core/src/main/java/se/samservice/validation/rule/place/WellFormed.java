package se.samservice.validation.rule.place;

import java.util.regex.Pattern;

/** Tells codes that can be judged from those that are malformed, which constraints report and no rule reports again. */
final class WellFormed {

    private static final Pattern COUNTY = Pattern.compile("[0-9]{2}");
    private static final Pattern SETTLEMENT = Pattern.compile("[0-9]{4}[TSFVH][CB][0-9]{3}");
    private static final Pattern LEGACY_SETTLEMENT = Pattern.compile("[TS][0-9]{4}");

    private WellFormed() {}

    static boolean county(String code) {
        return COUNTY.matcher(code).matches();
    }

    static boolean settlement(String code) {
        return SETTLEMENT.matcher(code).matches();
    }

    static boolean legacySettlement(String code) {
        return LEGACY_SETTLEMENT.matcher(code).matches();
    }
}
