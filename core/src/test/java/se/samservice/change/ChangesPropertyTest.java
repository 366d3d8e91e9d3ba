package se.samservice.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samservice.ServiceDataset;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.testkit.Secrets;
import se.samservice.testkit.arbitrary.DatasetArbitraries;
import se.samservice.value.Language;

/** The laws of changes, on good data and bad: ids that stand several times, texts that act, values out of range. */
class ChangesPropertyTest {

    @Provide
    Arbitrary<ServiceDataset> datasets() {
        return DatasetArbitraries.datasets();
    }

    @Property(tries = 300)
    void applying_the_changes_to_the_old_dataset_gives_the_new_one(
            @ForAll("datasets") ServiceDataset before, @ForAll("datasets") ServiceDataset other) {
        ServiceDataset after = inMunicipalityOf(before, other);

        assertThat(Changes.between(before, after).applyTo(before)).isEqualTo(after);
    }

    @Property(tries = 300)
    void applying_the_changes_gives_the_new_one_also_where_much_is_the_same(
            @ForAll("datasets") ServiceDataset before, @ForAll("datasets") ServiceDataset other, @ForAll long seed) {
        ServiceDataset after = (ServiceDataset) mixed(before, inMunicipalityOf(before, other), new Random(seed));

        Changes changes = Changes.between(before, after);

        assertThat(changes.applyTo(before)).isEqualTo(after);
        assertThat(changes.inverse().applyTo(after)).isEqualTo(before);
    }

    @Property(tries = 300)
    void the_changes_back_are_the_inverse_in_the_same_order(
            @ForAll("datasets") ServiceDataset before, @ForAll("datasets") ServiceDataset other, @ForAll long seed) {
        ServiceDataset after = (ServiceDataset) mixed(before, inMunicipalityOf(before, other), new Random(seed));

        Changes changes = Changes.between(before, after);

        assertThat(Changes.between(after, before)).isEqualTo(changes.inverse());
        assertThat(changes.inverse().inverse()).isEqualTo(changes);
    }

    @Property(tries = 100)
    void nothing_changes_between_equal_datasets(@ForAll("datasets") ServiceDataset dataset) {
        ServiceDataset same = Changes.between(dataset, dataset).applyTo(dataset);

        assertThat(Changes.between(dataset, same.toBuilder().build()).list()).isEmpty();
    }

    @Property(tries = 100)
    void only_the_order_of_things_is_reported_when_only_that_is_another(
            @ForAll("datasets") ServiceDataset dataset, @ForAll long seed) {
        ServiceDataset shuffled = dataset.toBuilder()
                .villages(shuffled(dataset.getVillages(), new Random(seed)))
                .build();

        boolean idsAreUnique = dataset.getVillages().stream()
                        .map(village -> village.getId())
                        .distinct()
                        .count()
                == dataset.getVillages().size();
        if (idsAreUnique) {
            assertThat(Changes.between(dataset, shuffled).list()).hasOnlyElementsOfType(ThingsReordered.class);
        }
    }

    @Property(tries = 200)
    void every_change_is_told_on_one_line_that_shows_nothing_confidential(
            @ForAll("datasets") ServiceDataset before, @ForAll("datasets") ServiceDataset other, @ForAll long seed) {
        ServiceDataset secret = Secrets.plantedIn(inMunicipalityOf(before, other));
        ServiceDataset after = (ServiceDataset) mixed(before, secret, new Random(seed));

        for (Change change : Changes.between(before, after).list()) {
            for (Language language : Language.values()) {
                String told = change.describe(language.locale());
                assertThat(told).isNotBlank().endsWith(".");
                assertThat(told.codePoints().map(Character::getType))
                        .doesNotContain((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.SURROGATE);
                assertThat(Secrets.foundIn(told)).isEmpty();
            }
            assertThat(change.toString()).isEqualTo(change.describe(Locale.ENGLISH));
            assertThat(change.path().toString()).isNotEmpty();
        }
    }

    private static ServiceDataset inMunicipalityOf(ServiceDataset before, ServiceDataset other) {
        return other.toBuilder()
                .municipality(other.getMunicipality().toBuilder()
                        .code(before.getMunicipality().getCode())
                        .build())
                .build();
    }

    /** Here and there what the other has instead, so that changes stand deep inside things that remain. */
    private static Object mixed(Object one, Object other, Random random) {
        if (one instanceof Optional<?> a && other instanceof Optional<?> b && a.isPresent() && b.isPresent()) {
            return Optional.of(mixed(a.get(), b.get(), random));
        }
        if (one instanceof List<?> a && other instanceof List<?> b) {
            List<Object> list = new ArrayList<>();
            for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
                list.add(mixed(a.get(i), b.get(i), random));
            }
            list.addAll(a.subList(list.size(), random.nextBoolean() ? a.size() : list.size()));
            list.addAll(random.nextBoolean() ? b : List.of());
            return random.nextInt(3) == 0 ? shuffled(list, random) : list;
        }
        Optional<ValueType> type = ValueType.of(one.getClass());
        if (type.isEmpty() || !type.equals(ValueType.of(other.getClass()))) {
            return random.nextInt(4) == 0 ? other : one;
        }
        Object builder = type.get().newBuilder();
        for (Attribute attribute : type.get().attributes()) {
            attribute.set(builder, mixed(attribute.get(one), attribute.get(other), random));
        }
        type.get().setExtraProperties(builder, type.get().extraProperties(random.nextInt(4) == 0 ? other : one));
        return type.get().build(builder);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
