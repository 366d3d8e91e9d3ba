package se.samservice.validation.rule.communication;

import java.util.Optional;
import se.samservice.communication.ConsentStatus;
import se.samservice.communication.ImageAsset;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** The consent of those shown in an image soon runs out. */
public final class ImageConsentEndsSoon extends DatasetRule {

    private static final int DAYS_AHEAD = 60;

    /** Describes the rule. */
    public ImageConsentEndsSoon() {
        super(Rule.info("image_consent_ends_soon")
                .since("0.1")
                .messageSv("Samtycket till bilden gäller till {until}.")
                .messageEn("The consent to the image holds until {until}.")
                .helpSv("Förnya samtycket, eller planera för att sluta använda bilden.")
                .helpEn("Renew the consent, or plan to stop using the image.")
                .rationale(
                        "Once the consent has run out the image has to go; 60 days leave time to ask again. The limit is this library's own.")
                .source("GDPR, article 6; own limit of Samservice"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        long today = data.today().toEpochDay();
        data.watch(
                ImageAsset.class,
                (image, place) -> image.getConsentUntil()
                        .filter(until -> image.getPeopleRecognisable().orElse(false))
                        .filter(until -> image.getConsent().equals(Optional.of(ConsentStatus.HELD)))
                        .filter(until -> !image.getUsableBy().isEmpty())
                        .filter(until -> until.toEpochDay() >= today && until.toEpochDay() - today <= DAYS_AHEAD)
                        .ifPresent(until -> breaches.add(place.pointer().at("consentUntil"), "until", until)));
    }
}
