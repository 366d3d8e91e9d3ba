package se.samservice.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samservice.place.Population;
import se.samservice.place.Village;
import se.samservice.shop.DistanceMethod;
import se.samservice.shop.ServiceKind;
import se.samservice.value.Language;
import se.samservice.value.Term;

/** The words of the tables. */
record AccessText(Language language) {

    private static final String NO_BREAK = "\u00a0";

    static AccessText in(Locale locale) {
        return new AccessText(Language.of(locale));
    }

    String say(String swedish, String english) {
        return language.choose(swedish, english);
    }

    Locale locale() {
        return language.locale();
    }

    /** For example {@code 31 december 2022}. */
    String day(LocalDate date) {
        return date.getDayOfMonth() + NO_BREAK + language.monthName(date.getMonth()) + NO_BREAK + date.getYear();
    }

    private static long tenths(int metres) {
        return (metres + 50L) / 100;
    }

    /** For example {@code 26,0 km}. */
    private String kilometres(long tenths) {
        return tenths / 10 + say(",", ".") + tenths % 10 + NO_BREAK + "km";
    }

    String villages() {
        return say("Ort", "Village");
    }

    String service() {
        return say("Service", "Service");
    }

    String remarks() {
        return say("Anmärkning", "Remark");
    }

    String answer() {
        return say("Bedömning", "Indication");
    }

    /** For example {@code Holmön (ö utan fast förbindelse), 63 invånare (2019)}. */
    String village(Village village, LocalDate date) {
        boolean island = village.getIslandWithoutFixedLink().orElse(false);
        return village.getName()
                + (island ? say(" (ö utan fast förbindelse)", " (island without fixed link)") : "")
                + ", "
                + Residents.figure(village, date)
                        .map(this::people)
                        .orElse(say("antal invånare okänt", "number of residents not known"));
    }

    private String people(Population figure) {
        return figure.getCount() + say(" invånare (", " residents (") + figure.getAsOf() + ")";
    }

    /** The nearest place, or why there is none. */
    String nearest(ServiceReach reach) {
        return reach.nearest()
                .map(AccessText::name)
                .orElse(
                        reach.isNowhere()
                                ? AccessRemark.NO_PROVIDER.label(locale())
                                : say("inget på känt avstånd", "none at a known distance"));
    }

    static String name(ServicePlace place) {
        return place.shop().getName();
    }

    /** For example {@code 26,0 km, fågelvägen}; where a place is only known to lie in the village, nothing was measured. */
    String distance(Optional<ServicePlace> place) {
        return place.map(this::distance).orElse("");
    }

    private String distance(ServicePlace place) {
        String here = say("i orten", "in the village");
        if (!place.inVillage()) {
            return measured(place.distance());
        }
        return place.distance().approximate() ? here : here + ", " + measured(place.distance());
    }

    private String measured(Distance distance) {
        return kilometres(tenths(distance.metres()))
                + ", "
                + distance.method().label(locale()).toLowerCase(locale())
                + distance.asOf().map(asOf -> " (" + asOf + ")").orElse("");
    }

    /** What to bear in mind, apart from what stands in the other cells. */
    Stream<String> remarks(ServiceReach reach) {
        boolean inVillage = reach.nearest().filter(ServicePlace::inVillage).isPresent();
        return reach.remarks().stream()
                .filter(remark -> remark != AccessRemark.NO_PROVIDER)
                .filter(remark -> remark != AccessRemark.APPROXIMATE_DISTANCE || !inVillage)
                .map(remark -> remark.label(locale()));
    }

    /** For example {@code +26,0 km}, the difference of the figures as they are shown; empty where nothing changes. */
    String difference(AccessChange change) {
        if (change.isLost()) {
            return say("försvinner", "lost");
        }
        if (change.before().isNowhere() && !change.after().isNowhere()) {
            return say("tillkommer", "new");
        }
        if (!change.isChanged()) {
            return "";
        }
        return change.extraMetres().isPresent()
                ? signed(shown(change.after()) - shown(change.before()))
                : say("kan inte jämföras", "cannot be compared");
    }

    private static long shown(ServiceReach reach) {
        return tenths(reach.nearest().orElseThrow().distance().metres());
    }

    private String signed(long tenths) {
        return (tenths < 0 ? "−" : tenths > 0 ? "+" : "±") + kilometres(Math.abs(tenths));
    }

    String lostInVillage() {
        return say("försvinner ur orten", "lost in the village");
    }

    /** What the limits for the service say, each with its title. */
    String answers(List<AccessThreshold> thresholds, ServiceReach reach, LocalDate date) {
        return thresholds.stream()
                .filter(threshold -> threshold.getService().equals(reach.service()))
                .map(threshold -> threshold.getTitle().in(locale()) + ": "
                        + threshold.judge(reach, date).text(locale()))
                .collect(Collectors.joining(". "));
    }

    /** How to read the distances that are shown. */
    Stream<String> reading(Collection<DistanceMethod> methods) {
        return methods.contains(DistanceMethod.STRAIGHT_LINE)
                ? Stream.of(say(
                        "Avstånd fågelvägen är kortare än vägen.",
                        "Distances by straight line are shorter than the road."))
                : Stream.empty();
    }

    String indication() {
        return say(
                "Bedömningarna är en fingervisning; regionen avgör.",
                "The answers are indications; the region decides.");
    }

    /** For example {@code Berörda: 5 orter, 201 kända invånare; för 4 av orterna är antalet okänt.} */
    String affected(Residents residents) {
        int villages = residents.counted() + residents.unknown();
        if (villages == 0) {
            return say("Ingen ort berörs.", "No village is affected.");
        }
        String which = say(
                "Berörda: " + villages + (villages == 1 ? " ort" : " orter"),
                "Affected: " + villages + (villages == 1 ? " village" : " villages"));
        String known = residents.counted() == 0
                ? ""
                : say(", " + residents.known() + " kända invånare", ", " + residents.known() + " known residents");
        String unknown = residents.isComplete()
                ? ""
                : say(
                        "; antalet är okänt för " + residents.unknown() + " av dem",
                        "; the number is not known for " + residents.unknown() + " of them");
        return which + known + unknown + ".";
    }

    String lost(List<ServiceKind> services) {
        return say("Finns därefter inte i uppgifterna: ", "No longer in the data afterwards: ") + labels(services)
                + ".";
    }

    private String labels(List<? extends Term> terms) {
        return terms.stream().map(term -> term.label(locale())).collect(Collectors.joining(", "));
    }
}
