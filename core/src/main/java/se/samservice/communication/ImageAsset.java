package se.samservice.communication;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.place.Village;
import se.samservice.shop.Shop;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Confidential;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;
import se.samservice.value.Sourced;
import se.samservice.value.Text;

/** An image in the image bank, with what must be known to use it (Swedish: <i>bild i bildbanken</i>). */
@Value.Immutable
@SamserviceStyle
public interface ImageAsset extends Identified<ImageAsset>, Sourced, Extensible {

    @Override
    Id<ImageAsset> getId();

    /**
     * The file or its name in the image bank.
     *
     * @return a name, not an image
     */
    @Text
    String getFile();

    /**
     * What the image shows, for those who do not see it (Swedish: <i>alternativtext</i>).
     *
     * @return the text, or empty when nobody has written it
     */
    Optional<@Valid LocalizedText> getAltText();

    /**
     * Who made it. It may be the name of a person.
     *
     * @return a name or a role such as {@code sommarjobbare}, or empty
     */
    @Confidential
    @Value.Redacted
    Optional<@Text String> getCreator();

    /**
     * On what terms it may be used.
     *
     * @return an SPDX identifier or a short text, or empty
     */
    Optional<@Text String> getLicence();

    /**
     * Who may use it.
     *
     * @return users; empty when that has not been settled
     */
    List<ImageUser> getUsableBy();

    /**
     * Whether somebody in it can be recognised.
     *
     * @return true or false, or empty when nobody has looked
     */
    Optional<Boolean> getPeopleRecognisable();

    /**
     * Whether they have agreed.
     *
     * @return the status, or empty when not known
     */
    Optional<ConsentStatus> getConsent();

    /**
     * The last day the consent holds.
     *
     * @return the day, or empty when it has no end
     */
    Optional<LocalDate> getConsentUntil();

    /**
     * When it was taken.
     *
     * @return the date, or empty
     */
    Optional<PartialDate> getTaken();

    /**
     * The villages it shows.
     *
     * @return ids of villages
     */
    List<Id<Village>> getVillages();

    /**
     * The shops it shows.
     *
     * @return ids of shops
     */
    List<Id<Shop>> getShops();

    /**
     * Starts an image.
     *
     * @return a new builder
     */
    static ImageAssetBuilder builder() {
        return new ImageAssetBuilder();
    }

    /**
     * Starts from the values of this image.
     *
     * @return a new builder
     */
    default ImageAssetBuilder toBuilder() {
        return builder().from(this);
    }
}
