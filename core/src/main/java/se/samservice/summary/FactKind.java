package se.samservice.summary;

/** What can have happened on a day. */
enum FactKind {
    EVENT,
    MATTER_RECEIVED,
    MATTER_ANSWERED,
    DIALOGUE_OPENED,
    DIALOGUE_STEP,
    DIALOGUE_ENDED,
    NEED_RAISED,
    NEED_MOVED,
    NEED_MET,
    STAGE_REACHED,
    SHOP_STATUS,
    SHOP_OPENED,
    SHOP_CLOSED,
    SERVICE_WON,
    SERVICE_LOST,
    PUBLICATION,
    COMPENSATION,
    MEASURE_DONE,
    RESULT_TAKEN_UP,
    EFFECT;

    /** Whether it is only counted, because another line tells of it or because the number says it all. */
    boolean isSilent() {
        return this == MATTER_RECEIVED || this == COMPENSATION || this == SHOP_OPENED || this == SHOP_CLOSED;
    }
}
