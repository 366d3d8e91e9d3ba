package se.samservice.change;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samservice.change.ChangePath.Property;
import se.samservice.change.ChangePath.Step;
import se.samservice.change.ChangePath.Thing;
import se.samservice.change.StatusMoved.Standing;
import se.samservice.value.Language;
import se.samservice.value.Term;

/** What changes say to people, in Swedish or English. */
final class Sentences {

    private final Locale locale;
    private final Language language;
    private final Words words;
    private final ValueText values;

    Sentences(Locale locale) {
        this.locale = Objects.requireNonNull(locale, "locale");
        language = Language.of(locale);
        words = new Words(language);
        values = new ValueText(language.locale(), words);
    }

    String of(Change change) {
        if (change instanceof ThingAdded added) {
            return subject(change)
                    + say(" har tillkommit.", " has been added.")
                    + hint(
                            added.movedFrom(),
                            " Fanns troligen förut med id ",
                            " It was probably there before with id ");
        }
        if (change instanceof ThingRemoved removed) {
            return subject(change)
                    + say(" har tagits bort.", " has been removed.")
                    + hint(removed.movedTo(), " Finns troligen kvar med id ", " It is probably still there with id ");
        }
        String what = change instanceof StatusMoved moved
                ? status(moved)
                : attribute(change.path())
                        + (change instanceof AttributeChanged changed ? changed(changed) : reordered());
        return subject(change) + ": " + what + ".";
    }

    private String say(String swedish, String english) {
        return language.choose(swedish, english);
    }

    private String hint(Optional<String> id, String swedish, String english) {
        return id.map(other -> say(swedish, english) + values.of(other) + ".").orElse("");
    }

    private String subject(Change change) {
        Subject subject = change.subject();
        String name = subject.nameAfter()
                .or(subject::nameBefore)
                .map(text -> ValueText.inSentence(text.in(locale)))
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> isDataset(change.path()) ? "" : values.of(subject.id()));
        return (words.type(subject.type()) + " " + name).strip();
    }

    private static boolean isDataset(ChangePath path) {
        return path.steps().stream().noneMatch(Thing.class::isInstance);
    }

    /** The way from the thing to the attribute, for example <i>ansvaret, rollen</i>. */
    private String attribute(ChangePath path) {
        List<Step> steps = path.steps();
        int thing = steps.size();
        while (thing > 0 && steps.get(thing - 1) instanceof Property) {
            thing--;
        }
        return steps.subList(thing, steps.size()).stream()
                .map(step -> words.property(step.toString()))
                .collect(Collectors.joining(", "));
    }

    private String status(StatusMoved moved) {
        String since =
                moved.since().map(date -> say(", sedan ", ", since ") + date).orElse("");
        Optional<Term> from = moved.from().map(Standing::status);
        return moved.to()
                .map(Standing::status)
                .map(to -> from.map(old -> say("status ändrad", "status changed")
                                        + fromTo(values.term(old), values.term(to)))
                                .orElseGet(() -> say("status är nu ", "status is now ") + values.term(to))
                        + since)
                .orElseGet(() -> say("status anges inte längre", "status is no longer given")
                        + from.map(old -> was(values.term(old))).orElse(""));
    }

    private String fromTo(String from, String to) {
        return say(" från ", " from ") + from + say(" till ", " to ") + to;
    }

    private String was(String old) {
        return say(" (var ", " (was ") + old + ")";
    }

    private String reordered() {
        return say(" står i annan ordning", " in another order");
    }

    private String changed(AttributeChanged change) {
        if (change.confidential()) {
            return say(" har ändrats", " changed");
        }
        if (change.from() instanceof List<?>) {
            return listChanged(change);
        }
        String from = values.of(change.from());
        String to = values.of(change.to());
        if (from.equals(to)) {
            return say(" har ändrats", " changed");
        }
        if (from.isEmpty()) {
            return say(" har angetts som ", " set to ") + to;
        }
        return to.isEmpty()
                ? say(" anges inte längre", " no longer given") + was(from)
                : say(" har ändrats", " changed") + fromTo(from, to);
    }

    private String listChanged(AttributeChanged change) {
        String added = values.of(change.added());
        String removed = values.of(change.removed());
        if (change.added().isEmpty() && change.removed().isEmpty()) {
            return reordered();
        }
        if (added.equals(removed)) {
            return say(" har ändrats", " changed");
        }
        return say(" har ändrats", " changed")
                + (added.isEmpty() ? "" : say(", nytt: ", ", new: ") + added)
                + (removed.isEmpty() ? "" : (added.isEmpty() ? ", " : "; ") + say("borta: ", "gone: ") + removed);
    }
}
