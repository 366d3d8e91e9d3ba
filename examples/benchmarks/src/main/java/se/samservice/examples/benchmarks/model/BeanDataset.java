package se.samservice.examples.benchmarks.model;

import com.dslplatform.json.CompiledJson;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dataset as mutable classes with texts for words, dates and times. */
@CompiledJson
@SuppressWarnings("NullAway") // filled by reflection
public class BeanDataset {
    public String $schema;

    @NotBlank
    public String schemaVersion;

    @NotNull
    @Pattern(regexp = Patterns.DATE)
    public String asOf;

    @NotNull
    @Valid
    public Municipality municipality;

    public List<@Valid Source> sources;
    public List<@Valid Village> villages;
    public List<@Valid Shop> shops;
    public List<@Valid Need> needs;

    @CompiledJson
    public static class Municipality {
        @NotNull
        @Pattern(regexp = "^[0-9]{4}$")
        public String code;

        @NotBlank
        @Size(max = 200)
        public String name;

        @NotNull
        @Pattern(regexp = "^[0-9]{2}$")
        public String countyCode;
    }

    @CompiledJson
    public static class Source {
        @NotNull
        @Pattern(regexp = Patterns.ID)
        public String id;

        @NotBlank
        @Size(max = 200)
        public String title;

        @Size(max = 200)
        public @Nullable String publisher;
    }

    @CompiledJson
    public static class Village {
        @NotNull
        @Pattern(regexp = Patterns.ID)
        public String id;

        @NotBlank
        @Size(max = 200)
        public String name;

        public List<@Valid Population> populations;

        @Valid
        public @Nullable Coordinates coordinates;

        @Pattern(regexp = Patterns.WORD)
        public @Nullable String serviceRole;
    }

    @CompiledJson
    public static class Population {
        @Min(0)
        public int count;

        @NotNull
        @Pattern(regexp = Patterns.WORD)
        public String kind;

        @NotNull
        @Pattern(regexp = Patterns.DATE)
        public String asOf;

        @NotNull
        @Pattern(regexp = Patterns.ID)
        public String source;
    }

    @CompiledJson
    public static class Coordinates {
        @DecimalMin("-90")
        @DecimalMax("90")
        public double latitude;

        @DecimalMin("-180")
        @DecimalMax("180")
        public double longitude;
    }

    @CompiledJson
    public static class Shop {
        @NotNull
        @Pattern(regexp = Patterns.ID)
        public String id;

        @NotBlank
        @Size(max = 200)
        public String name;

        @NotNull
        @Pattern(regexp = Patterns.ID)
        public String village;

        @NotNull
        @Pattern(regexp = Patterns.WORD)
        public String kind;

        @Pattern(regexp = Patterns.WORD)
        public @Nullable String chain;

        @Valid
        public @Nullable Coordinates coordinates;

        public List<@Valid StatusChange> statusHistory;

        @Valid
        public @Nullable OpeningHours openingHours;

        public List<@Valid Service> services;
    }

    @CompiledJson
    public static class StatusChange {
        @NotNull
        @Pattern(regexp = Patterns.WORD)
        public String status;

        @NotNull
        @Pattern(regexp = Patterns.DATE)
        public String since;

        public List<@Pattern(regexp = Patterns.ID) String> sources;
    }

    @CompiledJson
    public static class OpeningHours {
        @NotEmpty
        public List<@Valid Span> spans;
    }

    @CompiledJson
    public static class Span {
        @NotEmpty
        public List<String> days;

        @NotNull
        @Pattern(regexp = Patterns.TIME)
        public String opens;

        @NotNull
        @Pattern(regexp = Patterns.TIME)
        public String closes;

        @NotNull
        @Pattern(regexp = Patterns.WORD)
        public String staffing;
    }

    @CompiledJson
    public static class Service {
        @NotNull
        @Pattern(regexp = Patterns.WORD)
        public String kind;

        @Pattern(regexp = Patterns.WORD)
        public @Nullable String form;
    }

    @CompiledJson
    public static class Need {
        @NotNull
        @Pattern(regexp = Patterns.ID)
        public String id;

        @NotNull
        @Valid
        public Title title;

        @NotEmpty
        public List<String> villages;

        @NotNull
        @Pattern(regexp = Patterns.WORD)
        public String theme;

        public List<@Pattern(regexp = Patterns.WORD) String> services;

        @NotNull
        @Pattern(regexp = Patterns.WORD)
        public String status;

        @Pattern(regexp = Patterns.DATE)
        public @Nullable String raised;
    }

    @CompiledJson
    public static class Title {
        @NotBlank
        @Size(max = 4000)
        public String sv;

        @Size(max = 4000)
        public @Nullable String en;
    }
}
