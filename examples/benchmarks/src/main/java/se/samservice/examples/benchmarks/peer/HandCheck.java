package se.samservice.examples.benchmarks.peer;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samservice.examples.benchmarks.model.BeanDataset;
import se.samservice.examples.benchmarks.model.Patterns;

/** The constraints of {@link BeanDataset} written out. */
final class HandCheck {

    private static final Pattern ID = Pattern.compile(Patterns.ID);
    private static final Pattern WORD = Pattern.compile(Patterns.WORD);
    private static final Pattern DATE = Pattern.compile(Patterns.DATE);
    private static final Pattern TIME = Pattern.compile(Patterns.TIME);
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
    private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{2}");

    private int faults;

    private HandCheck() {}

    static int faults(BeanDataset dataset) {
        HandCheck check = new HandCheck();
        check.dataset(dataset);
        return check.faults;
    }

    private void demand(boolean good) {
        faults += good ? 0 : 1;
    }

    private void required(@Nullable String text, Pattern pattern) {
        demand(text != null && pattern.matcher(text).matches());
    }

    private void optional(@Nullable String text, Pattern pattern) {
        demand(text == null || pattern.matcher(text).matches());
    }

    private void text(@Nullable String text, int max) {
        demand(text != null && !text.isBlank());
        demand(text == null || text.length() <= max);
    }

    private void notEmpty(@Nullable Collection<?> list) {
        demand(list != null && !list.isEmpty());
    }

    private static <T> void each(@Nullable List<T> list, Consumer<T> check) {
        if (list != null) {
            list.forEach(check);
        }
    }

    private void dataset(BeanDataset dataset) {
        demand(dataset.schemaVersion != null && !dataset.schemaVersion.isBlank());
        required(dataset.asOf, DATE);
        demand(dataset.municipality != null);
        if (dataset.municipality != null) {
            required(dataset.municipality.code, FOUR_DIGITS);
            text(dataset.municipality.name, 200);
            required(dataset.municipality.countyCode, TWO_DIGITS);
        }
        each(dataset.sources, this::source);
        each(dataset.villages, this::village);
        each(dataset.shops, this::shop);
        each(dataset.needs, this::need);
    }

    private void source(BeanDataset.Source source) {
        required(source.id, ID);
        text(source.title, 200);
        demand(source.publisher == null || source.publisher.length() <= 200);
    }

    private void village(BeanDataset.Village village) {
        required(village.id, ID);
        text(village.name, 200);
        each(village.populations, this::population);
        coordinates(village.coordinates);
        optional(village.serviceRole, WORD);
    }

    private void population(BeanDataset.Population population) {
        demand(population.count >= 0);
        required(population.kind, WORD);
        required(population.asOf, DATE);
        required(population.source, ID);
    }

    private void coordinates(BeanDataset.@Nullable Coordinates coordinates) {
        if (coordinates != null) {
            demand(Math.abs(coordinates.latitude) <= 90);
            demand(Math.abs(coordinates.longitude) <= 180);
        }
    }

    private void shop(BeanDataset.Shop shop) {
        required(shop.id, ID);
        text(shop.name, 200);
        required(shop.village, ID);
        required(shop.kind, WORD);
        optional(shop.chain, WORD);
        coordinates(shop.coordinates);
        each(shop.statusHistory, change -> {
            required(change.status, WORD);
            required(change.since, DATE);
            each(change.sources, source -> required(source, ID));
        });
        if (shop.openingHours != null) {
            notEmpty(shop.openingHours.spans);
            each(shop.openingHours.spans, this::span);
        }
        each(shop.services, service -> {
            required(service.kind, WORD);
            optional(service.form, WORD);
        });
    }

    private void span(BeanDataset.Span span) {
        notEmpty(span.days);
        required(span.opens, TIME);
        required(span.closes, TIME);
        required(span.staffing, WORD);
    }

    private void need(BeanDataset.Need need) {
        required(need.id, ID);
        demand(need.title != null);
        if (need.title != null) {
            text(need.title.sv, 4000);
            demand(need.title.en == null || need.title.en.length() <= 4000);
        }
        notEmpty(need.villages);
        required(need.theme, WORD);
        each(need.services, service -> required(service, WORD));
        required(need.status, WORD);
        optional(need.raised, DATE);
    }
}
