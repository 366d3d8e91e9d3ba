package se.samservice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samservice.need.NeedStatus;
import se.samservice.need.NeedTheme;
import se.samservice.need.ServiceNeed;
import se.samservice.need.ServiceNeedBuilder;
import se.samservice.need.ServiceSolution;
import se.samservice.need.ServiceSolutionBuilder;
import se.samservice.need.SolutionKind;
import se.samservice.need.SolutionStage;
import se.samservice.need.StageChange;
import se.samservice.need.StageChangeBuilder;
import se.samservice.place.Municipalities;
import se.samservice.place.Municipality;
import se.samservice.place.MunicipalityBuilder;
import se.samservice.place.Population;
import se.samservice.place.PopulationBuilder;
import se.samservice.place.PopulationKind;
import se.samservice.place.ServiceRole;
import se.samservice.place.SettlementClass;
import se.samservice.place.SettlementRecord;
import se.samservice.place.SettlementRecordBuilder;
import se.samservice.place.Village;
import se.samservice.place.VillageBuilder;
import se.samservice.shop.Assortment;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.OpeningHoursBuilder;
import se.samservice.shop.OpeningSpan;
import se.samservice.shop.OpeningSpanBuilder;
import se.samservice.shop.OwnerForm;
import se.samservice.shop.ServiceForm;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.ServiceOfferingBuilder;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopBuilder;
import se.samservice.shop.ShopChain;
import se.samservice.shop.ShopKind;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StaffingMode;
import se.samservice.shop.StatusChange;
import se.samservice.shop.StatusChangeBuilder;
import se.samservice.shop.TimeOfDay;
import se.samservice.value.Coordinates;
import se.samservice.value.DatePeriod;
import se.samservice.value.DatePeriodBuilder;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.LocalizedTextBuilder;
import se.samservice.value.OpenCode;
import se.samservice.value.PartialDate;
import se.samservice.value.Source;
import se.samservice.value.SourceBuilder;

/**
 * Any dataset a builder accepts, good and bad: every attribute given and left out, ids that lead nowhere or are
 * malformed, codes nobody knows, dates of every precision, texts of every kind.
 *
 * <p>Methods with a parameter take the texts to use: {@link #texts()} for anything a {@link String} can hold, {@link
 * #writableTexts()} for what survives being written as UTF-8.
 */
public final class DatasetArbitraries {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private DatasetArbitraries() {}

    /** Datasets with any texts. */
    public static Arbitrary<ServiceDataset> datasets() {
        return datasets(texts());
    }

    /** Datasets that can be written and read again: no half of a surrogate pair in any text. */
    public static Arbitrary<ServiceDataset> writableDatasets() {
        return datasets(writableTexts());
    }

    /** Datasets with these texts. */
    public static Arbitrary<ServiceDataset> datasets(Arbitrary<String> texts) {
        return Builders.withBuilder(ServiceDataset::builder)
                .use(mostly(ServiceDataset.SCHEMA, texts))
                .in(ServiceDatasetBuilder::schema)
                .use(mostly(ServiceDataset.SCHEMA_VERSION, texts))
                .in(ServiceDatasetBuilder::schemaVersion)
                .use(dates())
                .in(ServiceDatasetBuilder::asOf)
                .use(municipalities(texts))
                .in(ServiceDatasetBuilder::municipality)
                .use(few(sources(texts)))
                .in(ServiceDatasetBuilder::sources)
                .use(few(villages(texts)))
                .in(ServiceDatasetBuilder::villages)
                .use(few(shops(texts)))
                .in(ServiceDatasetBuilder::shops)
                .use(few(needs(texts)))
                .in(ServiceDatasetBuilder::needs)
                .use(few(solutions(texts)))
                .in(ServiceDatasetBuilder::solutions)
                .build(ServiceDatasetBuilder::build)
                .withoutEdgeCases();
    }

    /** Municipalities, real and invented. */
    public static Arbitrary<Municipality> municipalities(Arbitrary<String> texts) {
        Arbitrary<Municipality> invented = Builders.withBuilder(Municipality::builder)
                .use(Arbitraries.oneOf(Arbitraries.of("2480", "0180", "9999", "248", "２４８０"), texts))
                .in(MunicipalityBuilder::code)
                .use(texts)
                .in(MunicipalityBuilder::name)
                .use(maybe(texts))
                .in(MunicipalityBuilder::officialName)
                .use(Arbitraries.oneOf(Arbitraries.of("24", "01", "99", "1"), texts))
                .in(MunicipalityBuilder::countyCode)
                .use(maybe(localizedTexts(texts)))
                .in(MunicipalityBuilder::ruralDefinition)
                .use(few(DatasetArbitraries.<Source>ids(texts)))
                .in(MunicipalityBuilder::sources)
                .build(MunicipalityBuilder::build)
                .withoutEdgeCases();
        return Arbitraries.oneOf(Arbitraries.of(Municipalities.all()), invented);
    }

    /** Sources. */
    public static Arbitrary<Source> sources(Arbitrary<String> texts) {
        return Builders.withBuilder(Source::builder)
                .use(DatasetArbitraries.<Source>ids(texts))
                .in(SourceBuilder::id)
                .use(texts)
                .in(SourceBuilder::title)
                .use(maybe(texts))
                .in(SourceBuilder::publisher)
                .use(maybe(partialDates()))
                .in(SourceBuilder::published)
                .use(maybe(texts))
                .in(SourceBuilder::url)
                .use(maybe(partialDates()))
                .in(SourceBuilder::seen)
                .use(maybe(texts))
                .in(SourceBuilder::licence)
                .build(SourceBuilder::build)
                .withoutEdgeCases();
    }

    /** Villages. */
    public static Arbitrary<Village> villages(Arbitrary<String> texts) {
        return Builders.withBuilder(Village::builder)
                .use(DatasetArbitraries.<Village>ids(texts))
                .in(VillageBuilder::id)
                .use(texts)
                .in(VillageBuilder::name)
                .use(few(texts))
                .in(VillageBuilder::aliases)
                .use(few(settlementRecords(texts)))
                .in(VillageBuilder::settlementRecords)
                .use(few(populations(texts)))
                .in(VillageBuilder::populations)
                .use(maybe(coordinates()))
                .in(VillageBuilder::coordinates)
                .use(maybe(Arbitraries.of(true, false)))
                .in(VillageBuilder::islandWithoutFixedLink)
                .use(maybe(codes(ServiceRole.known(), ServiceRole::of, texts)))
                .in(VillageBuilder::serviceRole)
                .use(few(DatasetArbitraries.<Source>ids(texts)))
                .in(VillageBuilder::sources)
                .build(VillageBuilder::build)
                .withoutEdgeCases();
    }

    /** Records of official statistics. */
    public static Arbitrary<SettlementRecord> settlementRecords(Arbitrary<String> texts) {
        return Builders.withBuilder(SettlementRecord::builder)
                .use(Arbitraries.of(SettlementClass.class))
                .in(SettlementRecordBuilder::settlementClass)
                .use(partialDates())
                .in(SettlementRecordBuilder::asOf)
                .use(maybe(Arbitraries.oneOf(Arbitraries.of("2480TB117", "0180SC001", "2480XB117"), texts)))
                .in(SettlementRecordBuilder::code)
                .use(maybe(Arbitraries.oneOf(Arbitraries.of("T8348", "S8463", "X1"), texts)))
                .in(SettlementRecordBuilder::legacyCode)
                .use(few(DatasetArbitraries.<Source>ids(texts)))
                .in(SettlementRecordBuilder::sources)
                .build(SettlementRecordBuilder::build)
                .withoutEdgeCases();
    }

    /** Numbers of people, also negative. */
    public static Arbitrary<Population> populations(Arbitrary<String> texts) {
        return Builders.withBuilder(Population::builder)
                .use(Arbitraries.integers())
                .in(PopulationBuilder::count)
                .use(Arbitraries.of(PopulationKind.class))
                .in(PopulationBuilder::kind)
                .use(partialDates())
                .in(PopulationBuilder::asOf)
                .use(DatasetArbitraries.<Source>ids(texts))
                .in(PopulationBuilder::source)
                .use(Arbitraries.of(true, false))
                .in(PopulationBuilder::approximate)
                .build(PopulationBuilder::build)
                .withoutEdgeCases();
    }

    /** Shops. */
    public static Arbitrary<Shop> shops(Arbitrary<String> texts) {
        return Builders.withBuilder(Shop::builder)
                .use(DatasetArbitraries.<Shop>ids(texts))
                .in(ShopBuilder::id)
                .use(texts)
                .in(ShopBuilder::name)
                .use(few(texts))
                .in(ShopBuilder::aliases)
                .use(DatasetArbitraries.<Village>ids(texts))
                .in(ShopBuilder::village)
                .use(codes(ShopKind.known(), ShopKind::of, texts))
                .in(ShopBuilder::kind)
                .use(maybe(codes(ShopChain.known(), ShopChain::of, texts)))
                .in(ShopBuilder::chain)
                .use(maybe(Arbitraries.of(OwnerForm.class)))
                .in(ShopBuilder::ownerForm)
                .use(maybe(coordinates()))
                .in(ShopBuilder::coordinates)
                .use(few(statusChanges(texts)))
                .in(ShopBuilder::statusHistory)
                .use(maybe(Arbitraries.of(Assortment.class)))
                .in(ShopBuilder::assortment)
                .use(maybe(Arbitraries.integers()))
                .in(ShopBuilder::articleCount)
                .use(maybe(Arbitraries.of(true, false)))
                .in(ShopBuilder::yearRound)
                .use(maybe(Arbitraries.of(true, false)))
                .in(ShopBuilder::fixedPremises)
                .use(maybe(openingHours(texts)))
                .in(ShopBuilder::openingHours)
                .use(few(services(texts)))
                .in(ShopBuilder::services)
                .use(few(DatasetArbitraries.<Source>ids(texts)))
                .in(ShopBuilder::sources)
                .build(ShopBuilder::build)
                .withoutEdgeCases();
    }

    /** Changes of status. */
    public static Arbitrary<StatusChange> statusChanges(Arbitrary<String> texts) {
        return Builders.withBuilder(StatusChange::builder)
                .use(Arbitraries.of(ShopStatus.class))
                .in(StatusChangeBuilder::status)
                .use(partialDates())
                .in(StatusChangeBuilder::since)
                .use(few(DatasetArbitraries.<Source>ids(texts)))
                .in(StatusChangeBuilder::sources)
                .build(StatusChangeBuilder::build)
                .withoutEdgeCases();
    }

    /** Services at a shop. */
    public static Arbitrary<ServiceOffering> services(Arbitrary<String> texts) {
        return Builders.withBuilder(ServiceOffering::builder)
                .use(codes(ServiceKind.known(), ServiceKind::of, texts))
                .in(ServiceOfferingBuilder::kind)
                .use(maybe(codes(ServiceForm.known(), ServiceForm::of, texts)))
                .in(ServiceOfferingBuilder::form)
                .use(maybe(texts))
                .in(ServiceOfferingBuilder::provider)
                .use(maybe(periods()))
                .in(ServiceOfferingBuilder::period)
                .use(maybe(openingHours(texts)))
                .in(ServiceOfferingBuilder::openingHours)
                .use(few(DatasetArbitraries.<Source>ids(texts)))
                .in(ServiceOfferingBuilder::sources)
                .build(ServiceOfferingBuilder::build)
                .withoutEdgeCases();
    }

    /** Opening hours, also of no span at all. */
    public static Arbitrary<OpeningHours> openingHours(Arbitrary<String> texts) {
        return Builders.withBuilder(OpeningHours::builder)
                .use(few(openingSpans()))
                .in(OpeningHoursBuilder::spans)
                .use(few(DatasetArbitraries.<Source>ids(texts)))
                .in(OpeningHoursBuilder::sources)
                .build(OpeningHoursBuilder::build)
                .withoutEdgeCases();
    }

    /** Spans of hours, also on no day or twice on the same. */
    public static Arbitrary<OpeningSpan> openingSpans() {
        return Builders.withBuilder(OpeningSpan::builder)
                .use(Arbitraries.of(DayOfWeek.class).list().ofMaxSize(7))
                .in(OpeningSpanBuilder::days)
                .use(timesOfDay())
                .in(OpeningSpanBuilder::opens)
                .use(timesOfDay())
                .in(OpeningSpanBuilder::closes)
                .use(Arbitraries.of(StaffingMode.class))
                .in(OpeningSpanBuilder::staffing)
                .use(maybe(periods()))
                .in(OpeningSpanBuilder::season)
                .build(OpeningSpanBuilder::build)
                .withoutEdgeCases();
    }

    /** Needs, also of no village. */
    public static Arbitrary<ServiceNeed> needs(Arbitrary<String> texts) {
        return Builders.withBuilder(ServiceNeed::builder)
                .use(DatasetArbitraries.<ServiceNeed>ids(texts))
                .in(ServiceNeedBuilder::id)
                .use(localizedTexts(texts))
                .in(ServiceNeedBuilder::title)
                .use(few(DatasetArbitraries.<Village>ids(texts)))
                .in(ServiceNeedBuilder::villages)
                .use(codes(NeedTheme.known(), NeedTheme::of, texts))
                .in(ServiceNeedBuilder::theme)
                .use(few(codes(ServiceKind.known(), ServiceKind::of, texts)))
                .in(ServiceNeedBuilder::services)
                .use(Arbitraries.of(NeedStatus.class))
                .in(ServiceNeedBuilder::status)
                .use(maybe(partialDates()))
                .in(ServiceNeedBuilder::raised)
                .use(few(DatasetArbitraries.<Source>ids(texts)))
                .in(ServiceNeedBuilder::sources)
                .build(ServiceNeedBuilder::build)
                .withoutEdgeCases();
    }

    /** Solutions. */
    public static Arbitrary<ServiceSolution> solutions(Arbitrary<String> texts) {
        return Builders.withBuilder(ServiceSolution::builder)
                .use(DatasetArbitraries.<ServiceSolution>ids(texts))
                .in(ServiceSolutionBuilder::id)
                .use(localizedTexts(texts))
                .in(ServiceSolutionBuilder::title)
                .use(codes(SolutionKind.known(), SolutionKind::of, texts))
                .in(ServiceSolutionBuilder::kind)
                .use(few(DatasetArbitraries.<ServiceNeed>ids(texts)))
                .in(ServiceSolutionBuilder::needs)
                .use(few(DatasetArbitraries.<Village>ids(texts)))
                .in(ServiceSolutionBuilder::villages)
                .use(few(DatasetArbitraries.<Shop>ids(texts)))
                .in(ServiceSolutionBuilder::shops)
                .use(few(stageChanges(texts)))
                .in(ServiceSolutionBuilder::stages)
                .use(few(DatasetArbitraries.<Source>ids(texts)))
                .in(ServiceSolutionBuilder::sources)
                .build(ServiceSolutionBuilder::build)
                .withoutEdgeCases();
    }

    /** Changes of stage. */
    public static Arbitrary<StageChange> stageChanges(Arbitrary<String> texts) {
        return Builders.withBuilder(StageChange::builder)
                .use(Arbitraries.of(SolutionStage.class))
                .in(StageChangeBuilder::stage)
                .use(partialDates())
                .in(StageChangeBuilder::since)
                .use(few(DatasetArbitraries.<Source>ids(texts)))
                .in(StageChangeBuilder::sources)
                .build(StageChangeBuilder::build)
                .withoutEdgeCases();
    }

    /** Texts in one language or two. */
    public static Arbitrary<LocalizedText> localizedTexts(Arbitrary<String> texts) {
        return Builders.withBuilder(LocalizedText::builder)
                .use(texts)
                .in(LocalizedTextBuilder::sv)
                .use(maybe(texts))
                .in(LocalizedTextBuilder::en)
                .build(LocalizedTextBuilder::build);
    }

    /** Positions, also far outside the earth. */
    public static Arbitrary<Coordinates> coordinates() {
        Arbitrary<Double> degrees = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.doubles().between(-180, 180).ofScale(6)),
                Tuple.of(1, Arbitraries.of(0.0, -0.0, 1e-7, 7_088_000.5, Double.MIN_VALUE, -Double.MAX_VALUE)));
        return Combinators.combine(degrees, degrees).as(Coordinates::of);
    }

    /** Periods with both, one or no end, also reversed. */
    public static Arbitrary<DatePeriod> periods() {
        return Builders.withBuilder(DatePeriod::builder)
                .use(maybe(partialDates()))
                .in(DatePeriodBuilder::start)
                .use(maybe(partialDates()))
                .in(DatePeriodBuilder::end)
                .build(DatePeriodBuilder::build);
    }

    /** Dates of every precision, most of them near our time. */
    public static Arbitrary<PartialDate> partialDates() {
        return Combinators.combine(dates(), Arbitraries.of(Precision.class))
                .as((date, precision) -> switch (precision) {
                    case YEAR -> PartialDate.of(date.getYear());
                    case MONTH -> PartialDate.of(date.getYear(), date.getMonthValue());
                    case DAY -> PartialDate.from(date);
                });
    }

    private enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    /** Days in the years 1 to 9999, most of them near our time. */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, days(LocalDate.of(2019, 1, 1), LocalDate.of(2025, 12, 31))),
                        Tuple.of(1, days(FIRST_DAY, LAST_DAY)),
                        Tuple.of(1, Arbitraries.of(FIRST_DAY, LAST_DAY, LocalDate.of(2024, 2, 29))))
                .withoutEdgeCases();
    }

    private static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Times of day from 00:00 to 24:00. */
    public static Arbitrary<TimeOfDay> timesOfDay() {
        return Arbitraries.integers().between(0, 24 * 60).map(TimeOfDay::new);
    }

    /** Ids of few things, so that some are shared and some lead somewhere, and malformed ones. */
    public static <T> Arbitrary<Id<T>> ids(Arbitrary<String> texts) {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.of("botsmark", "holmon", "sormjole", "overboda")), Tuple.of(1, texts))
                .map(Id::of);
    }

    /** Words of an open vocabulary, known and not. */
    public static <T extends OpenCode> Arbitrary<T> codes(
            List<T> known, Function<String, T> of, Arbitrary<String> texts) {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(known)), Tuple.of(1, texts.map(of)));
    }

    /** Everything a {@link String} can hold, halves of surrogate pairs included. */
    public static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, writableTexts()), Tuple.of(1, Arbitraries.of("\uD83D", "Bots\uDED2mark", "\uDED2\uD83D")));
    }

    /** Texts that survive being written as UTF-8: names, quotes, controls, emoji, blank and very long ones. */
    public static Arbitrary<String> writableTexts() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of("Botsmark", "Holmön", "Sörmjöle", "Överboda", "Handlar'n ”Ersmark”")),
                Tuple.of(
                        2, Arbitraries.of("", " ", "\u00A0", "null", "0180", "1e3", "x".repeat(201), "å".repeat(4001))),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "🛒 butik",
                                "👨‍👩‍👧",
                                "\u202Etxet",
                                "${id}",
                                "{id}",
                                "rad\nbyte\ttab",
                                "\r\n",
                                "\u2028")),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withChars("\"\\/~{}$'<>&\u0000\u001B\u007F\u0085åÖ ")
                                .ofMaxLength(8)),
                Tuple.of(1, anyCodePoints()));
    }

    private static Arbitrary<String> anyCodePoints() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .map(Character::toString)
                .list()
                .ofMaxSize(6)
                .map(characters -> String.join("", characters));
    }

    private static Arbitrary<String> mostly(String usual, Arbitrary<String> others) {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(usual)), Tuple.of(1, others));
    }

    private static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> values) {
        return values.optional(0.5);
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> values) {
        return values.list().ofMaxSize(3);
    }
}
