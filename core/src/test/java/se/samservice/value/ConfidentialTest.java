package se.samservice.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.Model;
import se.samservice.ServiceDataset;
import se.samservice.testkit.FullSample;

/** Confidential attributes stay out of everything that is printed by accident. */
class ConfidentialTest {

    private static List<Model.Attribute> confidential() {
        return Model.paths().values().stream()
                .filter(attribute -> attribute.accessor().isAnnotationPresent(Confidential.class))
                .toList();
    }

    @Test
    void turnover_personal_channels_and_creators_of_images_are_confidential() {
        assertThat(confidential())
                .extracting(Model.Attribute::name)
                .contains("groceryTurnovers", "personalChannel", "creator");
    }

    @Test
    void the_text_of_a_value_does_not_tell_them() {
        ServiceDataset secretive = Model.rewrite(
                ServiceDataset.class,
                FullSample.dataset(),
                (attribute, leaf) -> attribute.accessor().isAnnotationPresent(Confidential.class) ? "SECRET" : leaf);

        assertThat(secretive.getImages().get(0).getCreator()).contains("SECRET");
        assertThat(secretive.toString()).doesNotContain("SECRET").doesNotContain("amountSek=1, fiscalYearEnd");
    }
}
