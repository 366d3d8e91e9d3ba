package se.samservice.wheel;

import java.time.LocalDate;
import java.util.Optional;
import se.samservice.cycle.OccurrenceStatus;
import se.samservice.cycle.Precision;
import se.samservice.value.Days;

/** One time an activity takes place, as it is shown. */
record Time(Days days, Precision precision, OccurrenceStatus status, Optional<LocalDate> movedFrom) {}
