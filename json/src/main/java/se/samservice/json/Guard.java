package se.samservice.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/** Stops a parser at our limits and tells which one it was; a parser's own exception has it in words only. */
final class Guard extends StreamReadConstraints {

    private static final long serialVersionUID = 1L;

    /** A parser counts a name by buffers of bytes that double: three bytes to a character, and half of it unused. */
    private static final long NAME_BUFFER_PER_CHARACTER = 6;

    private static final int SMALLEST_NAME_BUFFER = 64;

    private static final int UNLIMITED = -1;

    private Guard(Limits limits, int tokens) {
        super(
                limits.max(Limit.DEPTH),
                UNLIMITED, // the bytes are counted before there is a parser
                tokens,
                limits.max(Limit.NUMBER_LENGTH),
                limits.max(Limit.STRING_LENGTH),
                limits.max(Limit.NAME_LENGTH));
    }

    static Guard of(Limits limits) {
        return new Guard(limits, limits.max(Limit.TOKENS));
    }

    /** For documents too short to have too many tokens. */
    static Guard withoutTokens(Limits limits) {
        return new Guard(limits, UNLIMITED);
    }

    @Override
    public void validateNestingDepth(int depth) {
        hold(Limit.DEPTH, depth, getMaxNestingDepth());
    }

    @Override
    public void validateTokenCount(long count) {
        hold(Limit.TOKENS, count, getMaxTokenCount());
    }

    @Override
    public void validateFPLength(int length) {
        hold(Limit.NUMBER_LENGTH, length, getMaxNumberLength());
    }

    @Override
    public void validateIntegerLength(int length) {
        hold(Limit.NUMBER_LENGTH, length, getMaxNumberLength());
    }

    @Override
    public void validateStringLength(int length) {
        hold(Limit.STRING_LENGTH, length, getMaxStringLength());
    }

    @Override
    public void validateStringLengthLong(long length) {
        hold(Limit.STRING_LENGTH, length, getMaxStringLength());
    }

    /** No name within the limit is refused here; {@link CollectedProblems} counts the characters themselves. */
    @Override
    public void validateNameLength(int buffer) {
        if (buffer > Math.max(SMALLEST_NAME_BUFFER, getMaxNameLength() * NAME_BUFFER_PER_CHARACTER)) {
            throw new Exceeded(Limit.NAME_LENGTH, getMaxNameLength());
        }
    }

    private static void hold(Limit limit, long amount, long max) {
        if (amount > max) {
            throw new Exceeded(limit, max);
        }
    }

    /** A limit was exceeded. */
    static final class Exceeded extends StreamConstraintsException {

        private static final long serialVersionUID = 1L;

        private final Limit limit;
        private final long max;

        Exceeded(Limit limit, long max) {
            super("More than " + max + " of " + limit);
            this.limit = limit;
            this.max = max;
        }

        Limit limit() {
            return limit;
        }

        long max() {
            return max;
        }
    }
}
