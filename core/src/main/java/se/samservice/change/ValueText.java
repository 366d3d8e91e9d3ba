package se.samservice.change;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.shop.OpeningSpan;
import se.samservice.text.Visible;
import se.samservice.value.DatePeriod;
import se.samservice.value.EntityRef;
import se.samservice.value.Id;
import se.samservice.value.Language;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;
import se.samservice.value.Term;
import se.samservice.value.YearDay;

/** What a value says to people. Of what is confidential, and of who says so, it is silent. */
final class ValueText {

    private static final int MOST = 5;
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s");

    private final Locale locale;
    private final Language language;
    private final Words words;
    private final HoursText hours;

    ValueText(Locale locale, Words words) {
        this.locale = locale;
        this.language = Language.of(locale);
        this.words = words;
        this.hours = new HoursText(words, language);
    }

    /** A value; nothing of what is absent, empty or confidential all through. */
    String of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::of).orElse("");
        }
        if (value instanceof List<?> list) {
            return several(list);
        }
        if (value instanceof Boolean flag) {
            return flag ? language.choose("ja", "yes") : language.choose("nej", "no");
        }
        if (value instanceof Term term) {
            return term(term);
        }
        if (value instanceof DayOfWeek day) {
            return words.day(day);
        }
        if (value instanceof Month month) {
            return language.monthName(month);
        }
        if (value instanceof LocalizedText text) {
            return quoted(text.in(locale));
        }
        if (value instanceof String || value instanceof Id<?> || value instanceof EntityRef) {
            return quoted(value.toString());
        }
        if (value instanceof OpeningSpan span) {
            return hours.of(span) + " " + term(span.getStaffing());
        }
        if (value instanceof YearDay day) {
            return hours.of(day);
        }
        if (value instanceof DatePeriod period) {
            return date(period.getStart()) + "–" + date(period.getEnd());
        }
        return ValueType.of(value.getClass()).map(type -> parts(type, value)).orElseGet(value::toString);
    }

    /** A word in the middle of a sentence; open vocabularies have names of chains and services among them. */
    String term(Term term) {
        String label = inSentence(term.label(locale));
        return term instanceof Enum<?> ? label.substring(0, 1).toLowerCase(locale) + label.substring(1) : label;
    }

    /** A text from data: on one line, not too long, and with nothing in it that acts. */
    static String inSentence(String text) {
        return Visible.inSentence(WHITE_SPACE.matcher(text.strip()).replaceAll(" "));
    }

    private String quoted(String text) {
        return language.choose("”", "“") + inSentence(text) + "”";
    }

    private static String date(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }

    private String several(List<?> list) {
        String some = list.stream()
                .limit(MOST)
                .map(this::of)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        int more = list.size() - MOST;
        return more > 0 ? some + language.choose(" och " + more + " till", " and " + more + " more") : some;
    }

    private String parts(ValueType type, Object value) {
        return type.attributes().stream()
                .filter(attribute ->
                        !attribute.isConfidential() && !attribute.property().equals("sources"))
                .flatMap(attribute -> part(attribute, attribute.get(value)))
                .collect(Collectors.joining(" "));
    }

    private Stream<String> part(Attribute attribute, Object content) {
        Object present = content instanceof Optional<?> optional ? optional.orElse(null) : content;
        if (present instanceof Boolean flag) {
            return flag ? Stream.of(words.property(attribute.property())) : Stream.empty();
        }
        return Stream.ofNullable(present).map(this::of).filter(text -> !text.isEmpty());
    }
}
