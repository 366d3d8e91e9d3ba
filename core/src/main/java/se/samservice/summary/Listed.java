package se.samservice.summary;

import java.util.List;
import se.samservice.value.Language;

/** Several things in a sentence, for example <i>Botsmark, Holmön och Överboda</i>. */
final class Listed {

    private Listed() {}

    static String of(List<String> things, Language language) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + language.choose(" och ", " and ") + things.get(last);
    }
}
