package se.samservice.collaboration;

import java.util.List;
import java.util.Objects;
import se.samservice.value.OpenCode;

/**
 * What kind of gathering an event is (Swedish: <i>typ av händelse</i>).
 *
 * @param token the word as it stands in JSON, for example {@code visit}
 */
public record EventKind(String token) implements OpenCode {

    /** Being in a village or shop (Swedish: <i>besök</i>). */
    public static final EventKind VISIT = new EventKind("visit");

    /** A meeting in a village (Swedish: <i>bymöte</i>). */
    public static final EventKind VILLAGE_MEETING = new EventKind("village_meeting");

    /** A workshop. */
    public static final EventKind WORKSHOP = new EventKind("workshop");

    /** A day for shopkeepers to learn from each other (Swedish: <i>lokal handlardag</i>). */
    public static final EventKind TRADE_DAY = new EventKind("trade_day");

    /** A meeting of shopkeepers (Swedish: <i>handlarträff</i>). */
    public static final EventKind SHOPKEEPER_MEETING = new EventKind("shopkeeper_meeting");

    /** A trip to see how others do (Swedish: <i>studieresa</i>). */
    public static final EventKind STUDY_TRIP = new EventKind("study_trip");

    /** One stop of a rural tour (Swedish: <i>stopp på landsbygdsturné</i>). */
    public static final EventKind TOUR_STOP = new EventKind("tour_stop");

    /** A meeting of a service forum (Swedish: <i>forummöte</i>). */
    public static final EventKind FORUM_MEETING = new EventKind("forum_meeting");

    /** A meeting of an advisory council (Swedish: <i>rådsmöte</i>). */
    public static final EventKind COUNCIL_MEETING = new EventKind("council_meeting");

    /** A political body or unit is told about the work (Swedish: <i>information i utskott</i>). */
    public static final EventKind BRIEFING = new EventKind("briefing");

    /** A conference (Swedish: <i>konferens</i>). */
    public static final EventKind CONFERENCE = new EventKind("conference");

    /** A celebration (Swedish: <i>jubileum</i>). */
    public static final EventKind JUBILEE = new EventKind("jubilee");

    /** Something else. */
    public static final EventKind OTHER = new EventKind("other");

    private static final List<EventKind> KNOWN = List.of(
            VISIT,
            VILLAGE_MEETING,
            WORKSHOP,
            TRADE_DAY,
            SHOPKEEPER_MEETING,
            STUDY_TRIP,
            TOUR_STOP,
            FORUM_MEETING,
            COUNCIL_MEETING,
            BRIEFING,
            CONFERENCE,
            JUBILEE,
            OTHER);

    /**
     * Holds any token, known or not.
     *
     * @param token the word as it stands in JSON
     */
    public EventKind {
        Objects.requireNonNull(token, "token");
    }

    /**
     * The word with this token.
     *
     * @param token the token, known or not
     * @return the word
     */
    public static EventKind of(String token) {
        return OpenCode.find(KNOWN, token, EventKind::new);
    }

    /**
     * The words this library knows.
     *
     * @return the words in the order of their declaration
     */
    public static List<EventKind> known() {
        return KNOWN;
    }

    @Override
    public List<EventKind> vocabulary() {
        return KNOWN;
    }
}
