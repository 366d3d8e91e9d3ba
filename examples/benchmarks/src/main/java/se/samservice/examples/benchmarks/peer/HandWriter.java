package se.samservice.examples.benchmarks.peer;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import se.samservice.ServiceDataset;
import se.samservice.need.ServiceNeed;
import se.samservice.place.Population;
import se.samservice.place.Village;
import se.samservice.shop.OpeningSpan;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.StatusChange;
import se.samservice.value.Coordinates;
import se.samservice.value.Source;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a dataset with a generator and a line for each property: what no writer that stands on it can be much faster than. */
public final class HandWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private final JsonGenerator out;

    private HandWriter(JsonGenerator out) {
        this.out = out;
    }

    /** The document without white space. */
    public static byte[] compact(ServiceDataset dataset) {
        return write(dataset, ObjectWriteContext.empty());
    }

    /** The document with two spaces a level. */
    public static byte[] indented(ServiceDataset dataset) {
        return write(dataset, new Indented());
    }

    private static byte[] write(ServiceDataset dataset, ObjectWriteContext context) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(context, bytes)) {
            new HandWriter(out).dataset(dataset);
            out.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private void dataset(ServiceDataset dataset) {
        out.writeStartObject();
        out.writeStringProperty("$schema", dataset.getSchema());
        out.writeStringProperty("schemaVersion", dataset.getSchemaVersion());
        out.writeStringProperty("asOf", dataset.getAsOf().toString());
        out.writeObjectPropertyStart("municipality");
        out.writeStringProperty("code", dataset.getMunicipality().getCode());
        out.writeStringProperty("name", dataset.getMunicipality().getName());
        out.writeStringProperty("countyCode", dataset.getMunicipality().getCountyCode());
        out.writeEndObject();
        out.writeArrayPropertyStart("sources");
        dataset.getSources().forEach(this::source);
        out.writeEndArray();
        out.writeArrayPropertyStart("villages");
        dataset.getVillages().forEach(this::village);
        out.writeEndArray();
        out.writeArrayPropertyStart("shops");
        dataset.getShops().forEach(this::shop);
        out.writeEndArray();
        out.writeArrayPropertyStart("needs");
        dataset.getNeeds().forEach(this::need);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void source(Source source) {
        out.writeStartObject();
        out.writeStringProperty("id", source.getId().value());
        out.writeStringProperty("title", source.getTitle());
        source.getPublisher().ifPresent(publisher -> out.writeStringProperty("publisher", publisher));
        out.writeEndObject();
    }

    private void village(Village village) {
        out.writeStartObject();
        out.writeStringProperty("id", village.getId().value());
        out.writeStringProperty("name", village.getName());
        out.writeArrayPropertyStart("populations");
        for (Population population : village.getPopulations()) {
            out.writeStartObject();
            out.writeNumberProperty("count", population.getCount());
            out.writeStringProperty("kind", population.getKind().token());
            out.writeStringProperty("asOf", population.getAsOf().toString());
            out.writeStringProperty("source", population.getSource().value());
            out.writeEndObject();
        }
        out.writeEndArray();
        village.getCoordinates().ifPresent(this::coordinates);
        village.getServiceRole().ifPresent(role -> out.writeStringProperty("serviceRole", role.token()));
        out.writeEndObject();
    }

    private void coordinates(Coordinates coordinates) {
        out.writeObjectPropertyStart("coordinates");
        out.writeNumberProperty("latitude", coordinates.getLatitude());
        out.writeNumberProperty("longitude", coordinates.getLongitude());
        out.writeEndObject();
    }

    private void shop(Shop shop) {
        out.writeStartObject();
        out.writeStringProperty("id", shop.getId().value());
        out.writeStringProperty("name", shop.getName());
        out.writeStringProperty("village", shop.getVillage().value());
        out.writeStringProperty("kind", shop.getKind().token());
        shop.getChain().ifPresent(chain -> out.writeStringProperty("chain", chain.token()));
        shop.getCoordinates().ifPresent(this::coordinates);
        out.writeArrayPropertyStart("statusHistory");
        for (StatusChange change : shop.getStatusHistory()) {
            out.writeStartObject();
            out.writeStringProperty("status", change.getStatus().token());
            out.writeStringProperty("since", change.getSince().toString());
            strings(
                    "sources",
                    change.getSources().stream().map(id -> id.value()).toList());
            out.writeEndObject();
        }
        out.writeEndArray();
        shop.getOpeningHours().ifPresent(hours -> {
            out.writeObjectPropertyStart("openingHours");
            out.writeArrayPropertyStart("spans");
            hours.getSpans().forEach(this::span);
            out.writeEndArray();
            out.writeEndObject();
        });
        out.writeArrayPropertyStart("services");
        shop.getServices().forEach(this::service);
        out.writeEndArray();
        out.writeEndObject();
    }

    private void span(OpeningSpan span) {
        out.writeStartObject();
        strings(
                "days",
                span.getDays().stream()
                        .map(day -> day.name().toLowerCase(Locale.ROOT))
                        .toList());
        out.writeStringProperty("opens", span.getOpens().toString());
        out.writeStringProperty("closes", span.getCloses().toString());
        out.writeStringProperty("staffing", span.getStaffing().token());
        out.writeEndObject();
    }

    private void service(ServiceOffering service) {
        out.writeStartObject();
        out.writeStringProperty("kind", service.getKind().token());
        service.getForm().ifPresent(form -> out.writeStringProperty("form", form.token()));
        out.writeEndObject();
    }

    private void need(ServiceNeed need) {
        out.writeStartObject();
        out.writeStringProperty("id", need.getId().value());
        out.writeObjectPropertyStart("title");
        out.writeStringProperty("sv", need.getTitle().getSv());
        need.getTitle().getEn().ifPresent(en -> out.writeStringProperty("en", en));
        out.writeEndObject();
        strings("villages", need.getVillages().stream().map(id -> id.value()).toList());
        out.writeStringProperty("theme", need.getTheme().token());
        strings(
                "services",
                need.getServices().stream().map(kind -> kind.token()).toList());
        out.writeStringProperty("status", need.getStatus().token());
        need.getRaised().ifPresent(raised -> out.writeStringProperty("raised", raised.toString()));
        out.writeEndObject();
    }

    private void strings(String name, List<String> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    /** Jackson's own indentation, one line feed on every system. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
