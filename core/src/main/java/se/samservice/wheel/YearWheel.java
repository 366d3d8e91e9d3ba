package se.samservice.wheel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import se.samservice.ServiceDataset;
import se.samservice.collaboration.Event;
import se.samservice.cycle.Activity;
import se.samservice.cycle.ActivityKind;
import se.samservice.cycle.AnnualCycle;
import se.samservice.finding.Report;
import se.samservice.finding.Rule;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Days;
import se.samservice.value.Id;
import se.samservice.value.Language;
import se.samservice.value.LocalizedText;

/**
 * Twelve months of one or more cycles as a picture, and the same as a table and a list (Swedish: <i>årshjul</i>).
 *
 * <pre>{@code
 * YearWheel wheel = YearWheel.of(dataset, YearMonth.of(2024, 1));
 * Files.writeString(path, wheel.toSvg());
 * }</pre>
 *
 * <p>The picture is for the overview; wheels are slower to read than lists and say nothing to those who do not see, so put
 * {@link #toHtml()} or {@link #toMarkdown()} beside it. All three are worked out from the same data, with the same
 * numbers, in the same order, and give the same bytes on every machine. Nothing is left out because it does not fit: what
 * has no room for its title is drawn as a number, and the legend says what the number stands for; {@link #notices()} tells
 * where that was so.
 */
@Value.Immutable
@SamserviceStyle
public interface YearWheel {

    /**
     * What is drawn. Each cycle's rings are drawn from the middle out; the first cycle is outermost.
     *
     * @return cycles; none gives an empty wheel
     */
    List<AnnualCycle> getCycles();

    /**
     * The month at twelve o'clock.
     *
     * @return the first of the twelve months
     */
    YearMonth getStart();

    /**
     * The heading.
     *
     * @return the title; that of the first cycle unless stated
     */
    @Value.Default
    default LocalizedText getTitle() {
        return getCycles().isEmpty()
                ? LocalizedText.of("Årshjul", "Year wheel")
                : getCycles().get(0).getTitle();
    }

    /**
     * Whose wheel it is.
     *
     * @return for example {@code Umeå kommun}, or empty
     */
    Optional<String> getOwner();

    /**
     * The language of the texts.
     *
     * @return the wish of the reader, see {@link Language#of(Locale)}; Swedish unless stated
     */
    @Value.Default
    default Locale getLocale() {
        return Language.SWEDISH.locale();
    }

    /**
     * What it is drawn for.
     *
     * @return the page; a screen unless stated
     */
    @Value.Default
    default WheelPage getPage() {
        return WheelPage.SCREEN;
    }

    /**
     * The day to point out.
     *
     * @return today, or empty when no day is pointed out
     */
    Optional<LocalDate> getToday();

    /**
     * What has happened.
     *
     * @return events, of which those that fulfil an occurrence matter
     */
    List<Event> getEvents();

    /**
     * Whether it is shown what is done and what is late, seen from {@link #getToday() today}; see {@link
     * se.samservice.collaboration.CycleProgress}. What is called off is always shown.
     *
     * @return false unless stated; true only together with today
     */
    @Value.Default
    default boolean isStatusShown() {
        return false;
    }

    /**
     * Whether there is a ring of week numbers (ISO 8601).
     *
     * @return false unless stated
     */
    @Value.Default
    default boolean isWeeksShown() {
        return false;
    }

    /**
     * Whether each kind has a hatch besides its colour, for grey copies.
     *
     * @return false unless stated
     */
    @Value.Default
    default boolean isHatched() {
        return false;
    }

    /**
     * Colours instead of the library's own.
     *
     * @return {@code #RRGGBB} by kind; what is written on it is dark or light, whichever can be read
     */
    Map<ActivityKind, String> getColours();

    /**
     * Titles to use in the wheel where the whole title has no room. The legend always has the whole title.
     *
     * @return titles by activity
     */
    Map<Id<Activity>, LocalizedText> getShortTitles();

    /**
     * What every id in the output begins with, so that two wheels fit on one page.
     *
     * @return a letter, then letters, digits, {@code -} or {@code _}
     */
    @Value.Default
    default String getIdPrefix() {
        return "arshjul";
    }

    /** Refuses what could not be drawn. */
    @Value.Check
    default void check() {
        if (!Pattern.matches("[A-Za-z][A-Za-z0-9_-]{0,50}", getIdPrefix())) {
            throw new IllegalArgumentException(
                    "idPrefix must be a letter and then at most 50 letters, digits, - or _: " + getIdPrefix());
        }
        getColours().forEach((kind, colour) -> {
            if (!Contrast.isColour(colour)) {
                throw new IllegalArgumentException(
                        "The colour of " + kind.token() + " must look like #A0B0F4: " + colour);
            }
        });
        if (isStatusShown() && getToday().isEmpty()) {
            throw new IllegalArgumentException("statusShown needs today");
        }
        if (getStart().getYear() < 1 || getStart().getYear() > 9999) {
            throw new IllegalArgumentException("start must be in the years 1 to 9999: " + getStart());
        }
    }

    /**
     * The twelve months.
     *
     * @return from the first day of the first month to the last day of the last
     */
    default Days period() {
        return Days.ofMonths(getStart(), 12);
    }

    /**
     * The picture: one SVG element with a white ground, without scripts, styles and references to anything outside, that
     * can stand in a file or in HTML. On a {@linkplain WheelPage#A4 sheet} whose legend goes on it is the first sheet.
     *
     * @return SVG 1.1 in the vocabulary that browsers, Batik and librsvg draw alike
     */
    default String toSvg() {
        return toSvgPages().get(0);
    }

    /**
     * The picture and, on sheets, the rest of its legend.
     *
     * @return at least one SVG document
     */
    default List<String> toSvgPages() {
        return new WheelDrawing(this, WheelLayout.of(this), true).pages();
    }

    /**
     * The picture and a table of everything in it, month by month, to stand in a page that gives it fonts, lines and width:
     * it has no styles or classes of its own. The column of what is done, late, called off or moved is there only when
     * something is.
     *
     * @return a {@code figure} element of HTML, with the picture in a {@code div} and then the {@code table}
     */
    default String toHtml() {
        return new HtmlFigure(this, WheelLayout.of(this)).text();
    }

    /**
     * Everything in the picture, month by month.
     *
     * @return Markdown with headings and lists
     */
    default String toMarkdown() {
        return new MarkdownList(this, WheelContent.of(this)).text();
    }

    /**
     * The picture in a few sentences, for the {@code alt} of an image.
     *
     * @return plain text
     */
    default String altText() {
        return AltText.of(this, WheelContent.of(this));
    }

    /**
     * What could not be drawn as it should.
     *
     * @return findings of {@link #rules()}, placed by the cycles' position in {@link #getCycles()}
     */
    default Report notices() {
        return WheelNotices.of(this, WheelLayout.of(this));
    }

    /**
     * What {@link #notices()} may tell.
     *
     * @return the rules in alphabetical order
     */
    static List<Rule> rules() {
        return WheelNotices.ALL;
    }

    /**
     * The wheel of all cycles of a dataset, with its events.
     *
     * @param dataset the dataset
     * @param start the first of the twelve months
     * @return the wheel, for a screen and in Swedish
     */
    static YearWheel of(ServiceDataset dataset, YearMonth start) {
        return builder()
                .cycles(dataset.getAnnualCycles())
                .events(dataset.getEvents())
                .owner(dataset.getMunicipality()
                        .getOfficialName()
                        .orElse(dataset.getMunicipality().getName()))
                .start(start)
                .build();
    }

    /**
     * Starts a wheel.
     *
     * @return a new builder
     */
    static YearWheelBuilder builder() {
        return new YearWheelBuilder();
    }

    /**
     * Starts from the values of this wheel.
     *
     * @return a new builder
     */
    default YearWheelBuilder toBuilder() {
        return builder().from(this);
    }
}
