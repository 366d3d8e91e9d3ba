package se.samservice.testkit.generator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samservice.place.Village;
import se.samservice.shop.Assortment;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.OpeningSpan;
import se.samservice.shop.OwnerForm;
import se.samservice.shop.ServiceForm;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopBuilder;
import se.samservice.shop.ShopChain;
import se.samservice.shop.ShopKind;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StaffingMode;
import se.samservice.shop.StatusChange;
import se.samservice.shop.TimeOfDay;
import se.samservice.shop.Turnover;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

/** Country shops and filling stations, spread over the villages; a few have closed, some are open without staff. */
final class Shops {

    private static final List<DayOfWeek> WORKDAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private static final List<ShopChain> CHAINS =
            List.of(ShopChain.INDEPENDENT, ShopChain.HANDLARN, ShopChain.TEMPO, ShopChain.ICA_NARA, ShopChain.COOP);

    /** What a shop may offer whether or not somebody is there. */
    private static final List<ServiceOffering> SELF_SERVICE = List.of(
            offering(ServiceKind.PARCEL_LOCKER, ServiceForm.MACHINE, "Instabox"),
            offering(ServiceKind.EV_CHARGING, ServiceForm.MACHINE, "Vattenfall"),
            own(ServiceKind.CAFE_MEETING_PLACE),
            own(ServiceKind.HOME_DELIVERY),
            own(ServiceKind.WIFI),
            own(ServiceKind.TOURIST_INFO));

    /** What somebody has to be there for. */
    private static final List<ServiceOffering> STAFFED = List.of(
            offering(ServiceKind.POST_PARCEL, ServiceForm.AGENCY, "PostNord"),
            offering(ServiceKind.PHARMACY_AGENCY, ServiceForm.AGENCY, "Apoteket"),
            offering(ServiceKind.ALCOHOL_AGENCY, ServiceForm.AGENCY, "Systembolaget"),
            offering(ServiceKind.GAMBLING, ServiceForm.AGENCY, "Svenska Spel"),
            own(ServiceKind.OTC_MEDICINE),
            own(ServiceKind.CASH_WITHDRAWAL));

    private final Draw draw;
    private final Map<String, Integer> used = new HashMap<>();

    private Shops(Draw draw) {
        this.draw = draw;
    }

    static List<Shop> of(List<Village> villages, int count, Draw draw) {
        Shops shops = new Shops(draw);
        List<Shop> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int village = count <= villages.size() ? (int) ((long) i * villages.size() / count) : i % villages.size();
            all.add(shops.shop(villages.get(village)));
        }
        return all;
    }

    private Shop shop(Village village) {
        boolean grocery = !draw.oneIn(5);
        ShopChain chain = draw.of(CHAINS);
        String id = (grocery ? "butiken-" : "macken-") + village.getId().value();
        int number = used.merge(id, 1, Integer::sum);
        ShopBuilder shop = Shop.builder()
                .id(Id.of(number == 1 ? id : id + "-" + number))
                .name(grocery ? name(chain, village.getName()) : "Macken i " + village.getName())
                .village(village.getId())
                .kind(grocery ? ShopKind.GROCERY : ShopKind.FUEL)
                .ownerForm(
                        draw.of(List.of(OwnerForm.SOLE_TRADER, OwnerForm.LIMITED_COMPANY, OwnerForm.COMMUNITY_COMPANY)))
                .yearRound(!draw.oneIn(15))
                .fixedPremises(true)
                .sources(Sources.BY_INVENTORY)
                .addStatusHistory(StatusChange.of(
                        ShopStatus.OPEN, PartialDate.of(draw.between(1950, 2019)), Sources.BY_INVENTORY));
        village.getCoordinates()
                .ifPresent(place ->
                        shop.coordinates(Villages.around(place.getLatitude(), place.getLongitude(), 40, 80, draw)));
        if (grocery) {
            shop.chain(chain).assortment(draw.oneIn(3) ? Assortment.LIMITED : Assortment.FULL);
            shop.articleCount(100 * draw.between(6, 60)).addGroceryTurnover(turnover());
        }
        return draw.oneIn(12) ? closed(shop) : open(shop, grocery);
    }

    private static String name(ShopChain chain, String village) {
        Map<ShopChain, String> names = Map.of(
                ShopChain.HANDLARN, "Handlar'n ",
                ShopChain.TEMPO, "Tempo ",
                ShopChain.ICA_NARA, "ICA Nära ",
                ShopChain.COOP, "Coop ");
        return names.getOrDefault(chain, "Lanthandeln i ") + village;
    }

    private Turnover turnover() {
        return Turnover.builder()
                .amountSek(100_000L * draw.between(20, 250))
                .fiscalYearEnd(PartialDate.from(LocalDate.of(2022, 12, 31)))
                .sources(Sources.BY_INVENTORY)
                .build();
    }

    private Shop closed(ShopBuilder shop) {
        return shop.addStatusHistory(StatusChange.of(
                        ShopStatus.CLOSED, PartialDate.of(draw.between(2020, 2023)), Sources.BY_INVENTORY))
                .build();
    }

    private Shop open(ShopBuilder shop, boolean grocery) {
        boolean unstaffedAtTimes = draw.oneIn(6);
        shop.openingHours(hours(unstaffedAtTimes));
        shop.addService(own(grocery ? ServiceKind.GROCERIES : ServiceKind.FUEL));
        SELF_SERVICE.stream().filter(service -> draw.oneIn(4)).forEach(shop::addService);
        if (!unstaffedAtTimes) {
            STAFFED.stream().filter(service -> draw.oneIn(2)).forEach(shop::addService);
        }
        return shop.build();
    }

    private OpeningHours hours(boolean unstaffedAtTimes) {
        TimeOfDay opens = TimeOfDay.of(draw.between(8, 10), 0);
        TimeOfDay closes = TimeOfDay.of(draw.between(17, 19), 0);
        List<OpeningSpan> spans = new ArrayList<>();
        spans.add(span(WORKDAYS, opens, closes, StaffingMode.STAFFED));
        spans.add(span(List.of(DayOfWeek.SATURDAY), TimeOfDay.of(10, 0), TimeOfDay.of(15, 0), StaffingMode.STAFFED));
        if (unstaffedAtTimes) {
            spans.add(span(WORKDAYS, TimeOfDay.of(5, 0), opens, StaffingMode.UNSTAFFED));
            spans.add(span(WORKDAYS, closes, TimeOfDay.of(23, 0), StaffingMode.UNSTAFFED));
        }
        return OpeningHours.builder().spans(spans).sources(Sources.BY_INVENTORY).build();
    }

    private static OpeningSpan span(List<DayOfWeek> days, TimeOfDay opens, TimeOfDay closes, StaffingMode staffing) {
        return OpeningSpan.builder()
                .days(days)
                .opens(opens)
                .closes(closes)
                .staffing(staffing)
                .build();
    }

    private static ServiceOffering own(ServiceKind kind) {
        return ServiceOffering.builder()
                .kind(kind)
                .form(ServiceForm.OWN)
                .sources(Sources.BY_INVENTORY)
                .build();
    }

    private static ServiceOffering offering(ServiceKind kind, ServiceForm form, String provider) {
        return ServiceOffering.builder()
                .kind(kind)
                .form(form)
                .provider(provider)
                .sources(Sources.BY_INVENTORY)
                .build();
    }
}
