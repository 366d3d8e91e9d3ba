package se.samservice.validation.rule.communication;

import se.samservice.communication.ImageAsset;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** An image that may be used has no text for those who do not see it. */
public final class ImageWithoutAltText extends DatasetRule {

    /** Describes the rule. */
    public ImageWithoutAltText() {
        super(Rule.warning("image_without_alt_text")
                .since("0.1")
                .messageSv("Bilden får användas men saknar alternativtext.")
                .messageEn("The image may be used but has no alternative text.")
                .helpSv("Beskriv i altText vad bilden visar.")
                .helpEn("Describe in altText what the image shows.")
                .rationale("Public bodies must publish images with a text alternative.")
                .source("WCAG 2.1, 1.1.1; lagen (2018:1937) om tillgänglighet till digital offentlig service"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(ImageAsset.class, (image, place) -> {
            if (!image.getUsableBy().isEmpty() && image.getAltText().isEmpty()) {
                breaches.add(place.pointer());
            }
        });
    }
}
