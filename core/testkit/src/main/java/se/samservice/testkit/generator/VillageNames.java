package se.samservice.testkit.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names such as Swedish villages have, each once. */
final class VillageNames {

    private static final List<String> BEGINNINGS = List.of(
            "Abborr", "Asp", "Berg", "Björk", "Bred", "Djup", "Ek", "Furu", "Gammel", "Gran", "Gädd", "Hassel", "Hem",
            "Häll", "Hög", "Kvarn", "Kyrk", "Ler", "Lill", "Lind", "Lund", "Lång", "Myr", "Nor", "Ny", "Råg", "Röd",
            "Sand", "Sjö", "Sten", "Stor", "Svart", "Sör", "Tall", "Tvär", "Vit", "Väster", "Älg", "Äng", "Öster");

    private static final List<String> ENDINGS = List.of(
            "berg", "boda", "by", "bäck", "dal", "fors", "hammar", "heden", "holm", "hult", "kulla", "liden", "mark",
            "näs", "ryd", "sele", "sjö", "strand", "torp", "träsk", "vattnet", "vik", "åker", "ås");

    /** A municipality that has no simple name left tells villages apart by these. */
    private static final List<String> QUALIFIERS = List.of(
            "", "Norra ", "Södra ", "Västra ", "Östra ", "Övre ", "Nedre ", "Stora ", "Lilla ", "Yttre ", "Inre ");

    private VillageNames() {}

    /** As many names as asked for; when the words run out, villages are numbered. */
    static List<String> of(int count, Draw draw) {
        List<String> simple = draw.shuffled(simpleNames());
        List<String> names = new ArrayList<>();
        for (int round = 0; names.size() < count; round++) {
            String qualifier = QUALIFIERS.get(round % QUALIFIERS.size());
            String number = round < QUALIFIERS.size() ? "" : " " + (round / QUALIFIERS.size() + 1);
            for (String name : simple.subList(0, Math.min(simple.size(), count - names.size()))) {
                names.add(qualifier + name + number);
            }
        }
        return names;
    }

    private static List<String> simpleNames() {
        List<String> names = new ArrayList<>();
        for (String beginning : BEGINNINGS) {
            for (String ending : ENDINGS) {
                if (!beginning.toLowerCase(Locale.ROOT).equals(ending)) {
                    names.add(compound(beginning, ending));
                }
            }
        }
        return names;
    }

    /** Swedish writes no letter three times: Häll and liden make Hälliden. */
    private static String compound(String beginning, String ending) {
        char last = beginning.charAt(beginning.length() - 1);
        boolean threefold = ending.charAt(0) == last && beginning.charAt(beginning.length() - 2) == last;
        return beginning + (threefold ? ending.substring(1) : ending);
    }

    /** What an id is made of: {@code Norra Häggås} becomes {@code norra-haggas}. */
    static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        for (char letter : name.toLowerCase(Locale.ROOT).toCharArray()) {
            slug.append(
                    switch (letter) {
                        case 'å', 'ä' -> 'a';
                        case 'ö' -> 'o';
                        case ' ' -> '-';
                        default -> letter;
                    });
        }
        return slug.toString();
    }
}
