package se.samservice.review;

import se.samservice.method.Answer;
import se.samservice.value.Term;

/** How an answer somebody gave stands to what the data shows (Swedish: <i>svar mot uppgifter</i>). */
public enum Agreement implements Term {
    /** Both say the same; what is answered not to concern the municipality agrees with nothing being shown. */
    AGREES,
    /** The answer says that more is done than the data shows. */
    ANSWER_SAYS_MORE,
    /** The data shows that more is done than the answer says. */
    DATA_SHOWS_MORE;

    static Agreement of(Answer answer, Reading reading) {
        Reading said = switch (answer) {
            case YES -> Reading.SHOWN;
            case PARTLY -> Reading.PARTLY;
            case NO, NOT_APPLICABLE -> Reading.NOT_SHOWN;
        };
        if (said == reading) {
            return AGREES;
        }
        return said.compareTo(reading) > 0 ? ANSWER_SAYS_MORE : DATA_SHOWS_MORE;
    }
}
