package se.samservice.review;

import static se.samservice.review.FullReview.text;

import java.util.Optional;
import se.samservice.ServiceDatasetBuilder;
import se.samservice.communication.ConsentStatus;
import se.samservice.communication.ImageAsset;
import se.samservice.communication.ImageUser;
import se.samservice.communication.InspirationItem;
import se.samservice.communication.InspirationKind;
import se.samservice.communication.Publication;
import se.samservice.communication.PublicationBuilder;
import se.samservice.communication.PublicationKind;
import se.samservice.plan.HalfYearSummary;
import se.samservice.plan.ResultUptake;
import se.samservice.plan.VillageSummary;
import se.samservice.testkit.Samples;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

/** What the project of {@link FullReview} left behind. */
final class FullReviewOutput {

    private FullReviewOutput() {}

    static void addTo(ServiceDatasetBuilder data) {
        addPublications(data);
        addImages(data);
        data.addInspirationItem(InspirationItem.builder()
                .id(Id.of("fragor"))
                .title(text("Frågor till ett bymöte", "Questions for a village meeting"))
                .kind(InspirationKind.QUESTION_BATTERY)
                .build());
        data.addHalfYearSummaries(
                HalfYearSummary.builder()
                        .id(Id.of("summering-2022-h2"))
                        .halfYear(HalfYear.of(2022, 2))
                        .addVillage(VillageSummary.builder()
                                .village(Samples.BOTSMARK)
                                .build())
                        .sent(PartialDate.parse("2023-01"))
                        .build(),
                HalfYearSummary.builder()
                        .id(Id.of("summering-2023-h2"))
                        .halfYear(HalfYear.of(2023, 2))
                        .build());
        ResultUptake taken = ResultUptake.builder()
                .id(Id.of("serviceplan"))
                .title(text("Paketskåpen står i serviceplanen", "The lockers stand in the service plan"))
                .document(Id.of("serviceplan-2025"))
                .date(PartialDate.parse("2024-03-04"))
                .build();
        data.addResultUptakes(
                taken,
                taken.toBuilder()
                        .id(Id.of("oversiktsplan"))
                        .title(text("Orterna i översiktsplanen", "The villages in the comprehensive plan"))
                        .document(Optional.empty())
                        .build());
    }

    private static void addPublications(ServiceDatasetBuilder data) {
        data.addPublications(
                publication("butiksfilmen", PublicationKind.FILM, "2023-08")
                        .title(text("Filmen om butiken", "The film of the shop"))
                        .addShop(Samples.SHOP)
                        .build(),
                publication("byalaget-i-tidningen", PublicationKind.ARTICLE, "2022-11-04")
                        .title(text("Byalaget i tidningen", "The association in the paper"))
                        .addActor(Id.of("byalaget"))
                        .addVillage(Id.of("holmon"))
                        .build(),
                publication("webbsida", PublicationKind.WEB_PAGE, "2023")
                        .title(text("Projektets sida", "The page of the project"))
                        .build());
    }

    private static PublicationBuilder publication(String id, PublicationKind kind, String published) {
        return Publication.builder().id(Id.of(id)).kind(kind).published(PartialDate.parse(published));
    }

    private static void addImages(ServiceDatasetBuilder data) {
        ImageAsset usable = ImageAsset.builder()
                .id(Id.of("disken"))
                .file("disken.jpg")
                .altText(text("Två handlare bakom disken", "Two shopkeepers behind the counter"))
                .licence("CC0-1.0")
                .addUsableBy(ImageUser.EVERYONE)
                .consent(ConsentStatus.HELD)
                .taken(PartialDate.parse("2023-07"))
                .build();
        data.addImage(usable);
        for (String name : new String[] {"bryggan", "farjan", "macken", "skylten", "torget"}) {
            data.addImage(usable.toBuilder()
                    .id(Id.of(name))
                    .file(name + ".jpg")
                    .altText(Optional.empty())
                    .consent(ConsentStatus.MISSING)
                    .taken(Optional.empty())
                    .build());
        }
    }
}
