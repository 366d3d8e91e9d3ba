package se.samservice.examples.springboot;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.samservice.ServiceDataset;
import se.samservice.calendar.CycleCalendar;
import se.samservice.cycle.AnnualCycle;
import se.samservice.value.Days;
import se.samservice.value.Id;
import se.samservice.wheel.YearWheel;

/** Serves the annual cycle of the current dataset, as a picture and as a calendar to subscribe to. */
@RestController
final class YearController {

    private final CurrentDataset current;

    YearController(CurrentDataset current) {
        this.current = current;
    }

    /** The year of the dataset, unless another is asked for. */
    @GetMapping(path = "/year-wheel.svg", produces = "image/svg+xml;charset=UTF-8")
    String wheel(@RequestParam("year") Optional<Integer> year, Locale locale) {
        ServiceDataset dataset = current.get();
        return YearWheel.of(dataset, YearMonth.of(year(dataset, year), 1)).toBuilder()
                .locale(locale)
                .today(dataset.getAsOf())
                .build()
                .toSvg();
    }

    /** One of the cycles, by its id. */
    @GetMapping(path = "/annual-cycles/{id}.ics", produces = "text/calendar;charset=UTF-8")
    String calendar(@PathVariable("id") String id, @RequestParam("year") Optional<Integer> year, Locale locale) {
        ServiceDataset dataset = current.get();
        AnnualCycle cycle = dataset.getAnnualCycles().stream()
                .filter(candidate -> candidate.getId().equals(Id.of(id)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such annual cycle"));
        return CycleCalendar.builder()
                .locale(locale)
                .namespace("service.kommun.example")
                .stamp(dataset.getAsOf().atStartOfDay().toInstant(ZoneOffset.UTC))
                .villages(dataset.getVillages())
                .sources(dataset.getSources())
                .build()
                .of(cycle, Days.ofYear(year(dataset, year)));
    }

    private static int year(ServiceDataset dataset, Optional<Integer> wanted) {
        int year = wanted.orElse(dataset.getAsOf().getYear());
        if (year < 1 || year > 9999) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "year is 1 to 9999");
        }
        return year;
    }
}
