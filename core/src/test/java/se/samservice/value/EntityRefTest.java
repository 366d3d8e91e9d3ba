package se.samservice.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class EntityRefTest {

    @Test
    void references_are_sorted_by_list_and_then_by_id() {
        List<EntityRef> sorted =
                List.of(EntityRef.parse("events/b"), EntityRef.parse("shops/a"), EntityRef.parse("shops/b"));

        assertThat(List.of(sorted.get(2), sorted.get(0), sorted.get(1)).stream().sorted())
                .containsExactlyElementsOf(sorted);
    }
}
