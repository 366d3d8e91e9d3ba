package se.samservice.validation.rule.value;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.samservice.value.Term;

/** What in a text leads to one person (Swedish: <i>personuppgift</i>), as far as its form tells. */
public enum PersonalDataKind implements Term {
    /** A Swedish personal identity number or coordination number (Swedish: <i>personnummer, samordningsnummer</i>). */
    PERSONAL_IDENTITY_NUMBER("(?<![0-9])(?:(?:18|19|20)?[0-9]{6}[-+]|(?:18|19|20)[0-9]{6})[0-9]{4}(?![0-9])"),

    /** An international bank account number. */
    IBAN("(?<![A-Za-z0-9])[A-Z]{2}[0-9]{2}(?:[A-Z0-9]{11,30}|(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,3})?)(?![A-Za-z0-9])"),

    /** An e-mail address. */
    E_MAIL_ADDRESS("(?<=[\\p{L}\\p{N}._%+-])@[\\p{L}\\p{N}-]++\\.[\\p{L}\\p{N}]");

    private final Pattern form;

    PersonalDataKind(String form) {
        this.form = Pattern.compile(form);
    }

    /**
     * The kinds that occur in a text.
     *
     * <p>Hardly any text has what every such number or address has, so that is looked for first.
     */
    static List<PersonalDataKind> in(String text) {
        int digits = 0;
        boolean hasCountryAndCheckDigits = false;
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                digits++;
                hasCountryAndCheckDigits |= i >= 3
                        && isDigit(text.charAt(i - 1))
                        && isCapital(text.charAt(i - 2))
                        && isCapital(text.charAt(i - 3));
            }
        }
        return digits < 10 && !hasCountryAndCheckDigits && text.indexOf('@') <= 0
                ? List.of()
                : Arrays.stream(values()).filter(kind -> kind.occursIn(text)).toList();
    }

    boolean occursIn(String text) {
        return form.matcher(text).results().map(MatchResult::group).anyMatch(this::isValid);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private boolean isValid(String found) {
        return switch (this) {
            case PERSONAL_IDENTITY_NUMBER -> isIdentityNumber(found);
            case IBAN -> isIban(found);
            case E_MAIL_ADDRESS -> true;
        };
    }

    /** Ten digits whose month and day are possible, a coordination number having 60 added to the day, and Luhn's sum. */
    private static boolean isIdentityNumber(String found) {
        String all = found.replaceAll("[-+]", "");
        String digits = all.substring(all.length() - 10);
        int month = Integer.parseInt(digits.substring(2, 4));
        int day = Integer.parseInt(digits.substring(4, 6));
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int digit = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return month >= 1 && month <= 12 && day % 60 >= 1 && day % 60 <= 31 && sum % 10 == 0;
    }

    /** The number, with its first four characters last and its letters as 10 to 35, leaves 1 when divided by 97. */
    private static boolean isIban(String found) {
        String compact = found.replace(" ", "");
        String turned = compact.substring(4) + compact.substring(0, 4);
        int rest = 0;
        for (int i = 0; i < turned.length(); i++) {
            int value = Character.digit(turned.charAt(i), 36);
            rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
        }
        return rest == 1;
    }
}
