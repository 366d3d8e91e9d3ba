package se.samservice.validation.rule.communication;

import se.samservice.communication.ConsentStatus;
import se.samservice.communication.ImageAsset;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** People in an image can be recognised and have not agreed to its use. */
public final class ImageWithoutConsent extends DatasetRule {

    /** Describes the rule. */
    public ImageWithoutConsent() {
        super(Rule.warning("image_without_consent")
                .since("0.1")
                .messageSv("Bilden får användas, men samtycke från de avbildade saknas eller har gått ut.")
                .messageEn("The image may be used, but consent of those shown is missing or has run out.")
                .helpSv("Skaffa samtycke, eller utelämna usableBy tills det finns.")
                .helpEn("Get consent, or leave usableBy out until there is one.")
                .rationale("A picture of people who can be recognised is personal data.")
                .source("GDPR, article 6"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(ImageAsset.class, (image, place) -> {
            boolean recognisable = image.getPeopleRecognisable().orElse(false);
            boolean agreed = image.getConsent()
                            .filter(consent -> consent == ConsentStatus.HELD || consent == ConsentStatus.NOT_NEEDED)
                            .isPresent()
                    && image.getConsentUntil()
                            .filter(until -> until.isBefore(data.today()))
                            .isEmpty();
            if (recognisable && !agreed && !image.getUsableBy().isEmpty()) {
                breaches.add(place.pointer());
            }
        });
    }
}
