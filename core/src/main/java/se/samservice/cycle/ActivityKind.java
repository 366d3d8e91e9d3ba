package se.samservice.cycle;

import java.util.List;
import java.util.Objects;
import se.samservice.value.OpenCode;

/**
 * What kind of thing happens (Swedish: <i>aktivitetstyp</i>).
 *
 * @param token the word as it stands in JSON, for example {@code visit}
 */
public record ActivityKind(String token) implements OpenCode {

    /** Being in a village (Swedish: <i>besök</i>). */
    public static final ActivityKind VISIT = new ActivityKind("visit");

    /** A meeting, workshop or forum (Swedish: <i>möte</i>). */
    public static final ActivityKind MEETING = new ActivityKind("meeting");

    /** A trade day, study trip or conference (Swedish: <i>evenemang</i>). */
    public static final ActivityKind EVENT = new ActivityKind("event");

    /** A political decision (Swedish: <i>beslut</i>). */
    public static final ActivityKind DECISION = new ActivityKind("decision");

    /** A report or summary (Swedish: <i>rapport</i>). */
    public static final ActivityKind REPORT = new ActivityKind("report");

    /** An application for money (Swedish: <i>ansökan</i>). */
    public static final ActivityKind APPLICATION = new ActivityKind("application");

    /** Money paid out (Swedish: <i>utbetalning</i>). */
    public static final ActivityKind PAYMENT = new ActivityKind("payment");

    /** Looking at what came of it (Swedish: <i>uppföljning</i>). */
    public static final ActivityKind FOLLOW_UP = new ActivityKind("follow_up");

    /** Articles, films and the like (Swedish: <i>kommunikation</i>). */
    public static final ActivityKind COMMUNICATION = new ActivityKind("communication");

    /** Something else. */
    public static final ActivityKind OTHER = new ActivityKind("other");

    private static final List<ActivityKind> KNOWN =
            List.of(VISIT, MEETING, EVENT, DECISION, REPORT, APPLICATION, PAYMENT, FOLLOW_UP, COMMUNICATION, OTHER);

    /**
     * Holds any token, known or not.
     *
     * @param token the word as it stands in JSON
     */
    public ActivityKind {
        Objects.requireNonNull(token, "token");
    }

    /**
     * The word with this token.
     *
     * @param token the token, known or not
     * @return the word
     */
    public static ActivityKind of(String token) {
        return OpenCode.find(KNOWN, token, ActivityKind::new);
    }

    /**
     * The words this library knows.
     *
     * @return the words in the order of their declaration
     */
    public static List<ActivityKind> known() {
        return KNOWN;
    }

    @Override
    public List<ActivityKind> vocabulary() {
        return KNOWN;
    }
}
