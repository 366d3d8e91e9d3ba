package se.samservice.validation.rule.value;

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

    boolean occursIn(String text) {
        return mayOccurIn(text)
                && form.matcher(text).results().map(MatchResult::group).anyMatch(this::isValid);
    }

    /** Whether it is worth looking for: hardly any text has what every such number or address has. */
    private boolean mayOccurIn(String text) {
        return switch (this) {
            case PERSONAL_IDENTITY_NUMBER -> hasDigits(10, text);
            case IBAN -> hasCountryAndCheckDigits(text);
            case E_MAIL_ADDRESS -> text.indexOf('@') > 0;
        };
    }

    private static boolean hasDigits(int least, String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < least; i++) {
            digits += isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits >= least;
    }

    private static boolean hasCountryAndCheckDigits(String text) {
        for (int i = 3; i < text.length(); i++) {
            if (isDigit(text.charAt(i))
                    && isDigit(text.charAt(i - 1))
                    && isCapital(text.charAt(i - 2))
                    && isCapital(text.charAt(i - 3))) {
                return true;
            }
        }
        return false;
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
