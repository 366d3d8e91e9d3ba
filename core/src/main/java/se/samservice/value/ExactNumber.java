package se.samservice.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Predicate;

/** Any number as a {@link BigDecimal} that is the same on every JVM. */
final class ExactNumber {

    private static final int DIGITS_OF_DOUBLE = 15;
    private static final int DIGITS_OF_FLOAT = 6;

    /** A number up to here is written with its zeros, a larger one with an exponent. */
    private static final int LONGEST = 17;

    /** From here on, what is written with an exponent may have none that can be read. */
    private static final int FAR_OUT = 1_000_000_000;

    private ExactNumber() {}

    static BigDecimal of(String name, Number number) {
        try {
            if (number instanceof BigDecimal exact) {
                return Math.abs((long) exact.scale()) < FAR_OUT ? exact : readable(exact);
            }
            // The JDK's own text of a double or float changed in 19, so it would differ between JVMs.
            if (number instanceof Double binary) {
                return shortest(new BigDecimal(binary), DIGITS_OF_DOUBLE, digits -> digits.doubleValue() == binary);
            }
            if (number instanceof Float binary) {
                return shortest(new BigDecimal(binary), DIGITS_OF_FLOAT, digits -> digits.floatValue() == binary);
            }
            return new BigDecimal(number.toString());
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException(name + ": JSON has no number " + number, e);
        }
    }

    /** What its own text is read as; JVMs before 25 refuse an exponent beyond an int, so all of them do. */
    private static BigDecimal readable(BigDecimal exact) {
        long exponent = exact.precision() - 1L - exact.scale();
        if (Math.abs(exponent) > Integer.MAX_VALUE) {
            throw new ArithmeticException("exponent " + exponent);
        }
        return new BigDecimal(exact.toString());
    }

    private static BigDecimal shortest(BigDecimal exact, int enoughForMost, Predicate<BigDecimal> isTheSame) {
        int digits = enoughForMost;
        BigDecimal rounded = exact.round(new MathContext(digits));
        while (!isTheSame.test(rounded)) {
            digits++;
            rounded = exact.round(new MathContext(digits));
        }
        BigDecimal bare = rounded.stripTrailingZeros();
        boolean isShortWhole = bare.scale() < 0 && bare.precision() - bare.scale() <= LONGEST;
        return isShortWhole ? bare.setScale(0) : bare;
    }
}
