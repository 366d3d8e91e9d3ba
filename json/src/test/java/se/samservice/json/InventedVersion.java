package se.samservice.json;

import java.util.List;
import java.util.Optional;
import se.samservice.json.version.FormatVersion;
import se.samservice.json.version.Tree;
import se.samservice.json.version.Upgrade;
import se.samservice.json.version.Upgrades;

/**
 * A version 0.9 that never was: the name of the municipality was called {@code title}, and villages and shops stood in one
 * list, {@code places}, each with its {@code type}.
 */
final class InventedVersion {

    private static final FormatVersion OLD = FormatVersion.parse("0.9").orElseThrow();
    private static final FormatVersion NEW = FormatVersion.parse("1.0").orElseThrow();

    /** The reader of a library that had seen it. */
    static final SamserviceJson JSON = new SamserviceJson(new Reading(
            false, new Upgrades(List.of(new Upgrade(OLD, NEW, InventedVersion::upgrade))), Limits.standard()));

    static final String DOCUMENT = """
            {
              "$schema": "https://samservice.se/schema/0.9/dataset.schema.json",
              "asOf": "2024-03-18",
              "municipality": {"countyCode": "24", "code": "2480", "title": "Umeå"},
              "places": [
                {"type": "shop", "id": "handlarn", "name": "Handlar’n", "village": "holmon", "kind": "grocery"},
                {"type": "village", "id": "holmon", "name": "Holmön", "x-färja": [1.50, null]},
                {"type": "shop", "id": "kiosken", "name": "Kiosken", "village": "holmon", "kind": "other"},
                {"type": "village", "id": "botsmark", "name": "Botsmark"}
              ],
              "schemaVersion": "0.9"
            }
            """;

    private InventedVersion() {}

    private static void upgrade(Tree document) {
        document.find("municipality").ifPresent(municipality -> municipality.rename("title", "name"));
        Tree villages = Tree.list();
        Tree shops = Tree.list();
        for (Tree place : document.remove("places").map(Tree::elements).orElse(List.of())) {
            Optional<String> type = place.remove("type").flatMap(Tree::text);
            (type.filter("shop"::equals).isPresent() ? shops : villages)
                    .elements()
                    .add(place);
        }
        document.add("villages", villages);
        document.add("shops", shops);
    }
}
