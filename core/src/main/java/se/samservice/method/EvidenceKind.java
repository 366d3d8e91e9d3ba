package se.samservice.method;

import java.util.List;
import java.util.Objects;
import se.samservice.value.OpenCode;

/**
 * What in a dataset can show that a success factor or an item of a checklist is lived up to (Swedish: <i>slag av belägg</i>).
 *
 * <p>The first twelve are kinds of events. A word of your own counts the events, solutions, publications, inspiration items
 * and earlier works whose kind is that same word: a factor with {@code school_visit} is shown by events of your own kind
 * {@code school_visit}.
 *
 * @param token the word as it stands in JSON, for example {@code village_matter}
 */
public record EvidenceKind(String token) implements OpenCode {

    /** Visits in villages and shops (Swedish: <i>besök</i>). */
    public static final EvidenceKind VISIT = new EvidenceKind("visit");

    /** Meetings in villages (Swedish: <i>bymöten</i>). */
    public static final EvidenceKind VILLAGE_MEETING = new EvidenceKind("village_meeting");

    /** Workshops. */
    public static final EvidenceKind WORKSHOP = new EvidenceKind("workshop");

    /** Local trade days (Swedish: <i>lokala handlardagar</i>). */
    public static final EvidenceKind TRADE_DAY = new EvidenceKind("trade_day");

    /** Meetings of shopkeepers (Swedish: <i>handlarträffar</i>). */
    public static final EvidenceKind SHOPKEEPER_MEETING = new EvidenceKind("shopkeeper_meeting");

    /** Study trips (Swedish: <i>studieresor</i>). */
    public static final EvidenceKind STUDY_TRIP = new EvidenceKind("study_trip");

    /** Stops of rural tours, by their kind or because a tour names them (Swedish: <i>stopp på landsbygdsturné</i>). */
    public static final EvidenceKind TOUR_STOP = new EvidenceKind("tour_stop");

    /** Meetings of a service forum, by their kind or because a forum names them (Swedish: <i>forummöten</i>). */
    public static final EvidenceKind FORUM_MEETING = new EvidenceKind("forum_meeting");

    /** Meetings of councils (Swedish: <i>rådsmöten</i>). */
    public static final EvidenceKind COUNCIL_MEETING = new EvidenceKind("council_meeting");

    /** Politicians or units being informed (Swedish: <i>information till politik eller verksamhet</i>). */
    public static final EvidenceKind BRIEFING = new EvidenceKind("briefing");

    /** Conferences. */
    public static final EvidenceKind CONFERENCE = new EvidenceKind("conference");

    /** Jubilees and openings that are celebrated (Swedish: <i>jubileer</i>). */
    public static final EvidenceKind JUBILEE = new EvidenceKind("jubilee");

    /** Events of any kind in which a municipal unit took part without hosting them (Swedish: <i>kollegor på plats</i>). */
    public static final EvidenceKind COLLEAGUES_PRESENT = new EvidenceKind("colleagues_present");

    /** Events of any kind in which a political body took part without hosting them (Swedish: <i>politiken på plats</i>). */
    public static final EvidenceKind POLITICIANS_PRESENT = new EvidenceKind("politicians_present");

    /** What was done in a village before, noted (Swedish: <i>det som redan är gjort</i>). */
    public static final EvidenceKind PRIOR_WORK = new EvidenceKind("prior_work");

    /** Needs that were raised (Swedish: <i>servicebehov</i>). */
    public static final EvidenceKind SERVICE_NEED = new EvidenceKind("service_need");

    /** Solutions that reached a new stage (Swedish: <i>servicelösningar</i>). */
    public static final EvidenceKind SERVICE_SOLUTION = new EvidenceKind("service_solution");

    /** Matters of villages that were taken in and answered (Swedish: <i>ärenden från orterna</i>). */
    public static final EvidenceKind VILLAGE_MATTER = new EvidenceKind("village_matter");

    /** Dialogues with authorities and companies (Swedish: <i>myndighetsdialoger</i>). */
    public static final EvidenceKind AUTHORITY_DIALOGUE = new EvidenceKind("authority_dialogue");

    /** Compensation of local actors (Swedish: <i>arvoderingar</i>). */
    public static final EvidenceKind COMPENSATION = new EvidenceKind("compensation");

    /** Effects nobody had planned, noted or told (Swedish: <i>spinoff-effekter</i>). */
    public static final EvidenceKind SPIN_OFF_EFFECT = new EvidenceKind("spin_off_effect");

    /** Articles, films and the like (Swedish: <i>publiceringar</i>). */
    public static final EvidenceKind PUBLICATION = new EvidenceKind("publication");

    /** Images of the image bank (Swedish: <i>bilder i bildbanken</i>). */
    public static final EvidenceKind IMAGE = new EvidenceKind("image");

    /** What lies in the inspiration bank (Swedish: <i>material i inspirationsbanken</i>). */
    public static final EvidenceKind INSPIRATION_ITEM = new EvidenceKind("inspiration_item");

    /** Half-years that were summed up (Swedish: <i>halvårssummeringar</i>). */
    public static final EvidenceKind HALF_YEAR_SUMMARY = new EvidenceKind("half_year_summary");

    /** Results taken into a document, plan or body (Swedish: <i>resultat som lyfts in i styrdokument</i>). */
    public static final EvidenceKind RESULT_UPTAKE = new EvidenceKind("result_uptake");

    /** Annual cycles that are drawn or followed (Swedish: <i>årshjul</i>). */
    public static final EvidenceKind ANNUAL_CYCLE = new EvidenceKind("annual_cycle");

    /**
     * Events that fulfil an activity which names the factor or item (Swedish: <i>genomförda aktiviteter ur årshjulet</i>).
     * They count whether this word is named or not, because the activity says so.
     */
    public static final EvidenceKind FULFILLED_ACTIVITY = new EvidenceKind("fulfilled_activity");

    private static final List<EvidenceKind> KNOWN = List.of(
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
            COLLEAGUES_PRESENT,
            POLITICIANS_PRESENT,
            PRIOR_WORK,
            SERVICE_NEED,
            SERVICE_SOLUTION,
            VILLAGE_MATTER,
            AUTHORITY_DIALOGUE,
            COMPENSATION,
            SPIN_OFF_EFFECT,
            PUBLICATION,
            IMAGE,
            INSPIRATION_ITEM,
            HALF_YEAR_SUMMARY,
            RESULT_UPTAKE,
            ANNUAL_CYCLE,
            FULFILLED_ACTIVITY);

    /**
     * Holds any token, known or not.
     *
     * @param token the word as it stands in JSON
     */
    public EvidenceKind {
        Objects.requireNonNull(token, "token");
    }

    /**
     * The word with this token.
     *
     * @param token the token, known or not
     * @return the word
     */
    public static EvidenceKind of(String token) {
        return OpenCode.find(KNOWN, token, EvidenceKind::new);
    }

    /**
     * The words this library knows.
     *
     * @return the words in the order of their declaration
     */
    public static List<EvidenceKind> known() {
        return KNOWN;
    }

    @Override
    public List<EvidenceKind> vocabulary() {
        return KNOWN;
    }
}
