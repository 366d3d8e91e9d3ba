package se.samservice.wheel;

import java.time.YearMonth;
import java.util.List;
import se.samservice.value.Days;
import se.samservice.value.Language;

/** The library's own words in a wheel. */
record WheelText(Language language) {

    static WheelText of(YearWheel wheel) {
        return new WheelText(Language.of(wheel.getLocale()));
    }

    private String say(String swedish, String english) {
        return language.choose(swedish, english);
    }

    String wheel() {
        return say("Årshjul", "Year wheel");
    }

    String otherRing() {
        return say("Övrigt", "Other");
    }

    String manyRings(int count) {
        return say("Övriga " + count + " ringar", "Other " + count + " rings");
    }

    String idle() {
        return say("Inträffar inte under perioden", "Does not take place in the period");
    }

    String empty() {
        return say("Inget är inplanerat än", "Nothing is planned yet");
    }

    String continued(String title) {
        return title + say(" (forts.)", " (cont.)");
    }

    String goesOn(int page) {
        return say("Förteckningen fortsätter på sidan " + page, "The list continues on page " + page);
    }

    String page(int page, int pages) {
        return say("Sida " + page + " av " + pages, "Page " + page + " of " + pages);
    }

    String today() {
        return say("I dag", "Today");
    }

    String movedFrom(String date) {
        return say("flyttat från " + date, "moved from " + date);
    }

    String someTimeInMonth() {
        return say("någon gång i månaden eller veckan", "some time in the month or week");
    }

    String goesBeyond() {
        return say("fortsätter utanför perioden", "goes on beyond the period");
    }

    String bunched() {
        return say("så många till, se förteckningen", "so many more, see the list");
    }

    String week() {
        return say("v.", "week");
    }

    String number() {
        return say("Nr", "No.");
    }

    String activity() {
        return say("Aktivitet", "Activity");
    }

    String when() {
        return say("När", "When");
    }

    String kind() {
        return say("Slag", "Kind");
    }

    String ring() {
        return say("Ring", "Ring");
    }

    String status() {
        return say("Läge", "Status");
    }

    String picture(String title) {
        return say("Bild: ", "Picture: ") + title;
    }

    String tableCaption(String title) {
        return title + say(": aktiviteterna månad för månad", ": the activities month by month");
    }

    String count(long activities, long occurrences) {
        return say(
                activities + (activities == 1 ? " aktivitet" : " aktiviteter") + ", " + occurrences
                        + (occurrences == 1 ? " tillfälle" : " tillfällen"),
                activities + (activities == 1 ? " activity" : " activities") + ", " + occurrences
                        + (occurrences == 1 ? " occurrence" : " occurrences"));
    }

    String rings(List<String> titles) {
        return say(
                        titles.size() == 1 ? "Ring: " : "Ringar utifrån och in: ",
                        titles.size() == 1 ? "Ring: " : "Rings from the outside in: ")
                + String.join(", ", titles);
    }

    String busiest(YearMonth month, int count) {
        String name = new WheelDates(language).month(month);
        return say("Mest händer i " + name + " (" + count + ")", "Most takes place in " + name + " (" + count + ")");
    }

    String period(Days period) {
        return new WheelDates(language).period(period);
    }
}
