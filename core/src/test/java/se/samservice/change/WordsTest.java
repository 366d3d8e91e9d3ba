package se.samservice.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samservice.Model;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.value.Identified;
import se.samservice.value.Language;

class WordsTest {

    @ParameterizedTest
    @EnumSource
    void there_is_a_word_for_everything_a_sentence_can_name_and_none_is_left_over(Language language) {
        Set<String> needed = new TreeSet<>(Set.of("type.ServiceDataset", "property.extraProperties"));
        for (Class<?> type : Model.valueTypes()) {
            if (Identified.class.isAssignableFrom(type)) {
                needed.add("type." + type.getSimpleName());
            }
            ValueType.of(type).orElseThrow().attributes().stream()
                    .map(Attribute::property)
                    .forEach(property -> needed.add("property." + property));
        }
        Stream.of(DayOfWeek.values()).forEach(day -> needed.add("day." + day.name()));

        ResourceBundle words = ResourceBundle.getBundle("se.samservice.change.words", language.locale());

        assertThat(new TreeSet<>(words.keySet())).isEqualTo(needed);
        assertThat(Collections.list(words.getKeys()))
                .allSatisfy(key -> assertThat(words.getString(key)).isNotBlank());
    }
}
