package se.samservice.examples.benchmarks.model;

import io.avaje.jsonb.Json;
import io.avaje.validation.ImportValidPojo;
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

/** The data of {@link BeanDataset} as records, with the constraints that avaje-validator compiles. */
@Json
@ImportValidPojo({
    RecordDataset.class,
    RecordDataset.Municipality.class,
    RecordDataset.Source.class,
    RecordDataset.Village.class,
    RecordDataset.Population.class,
    RecordDataset.Coordinates.class,
    RecordDataset.Shop.class,
    RecordDataset.StatusChange.class,
    RecordDataset.OpeningHours.class,
    RecordDataset.Span.class,
    RecordDataset.Service.class,
    RecordDataset.Need.class,
    RecordDataset.Title.class
})
public record RecordDataset(
        String $schema,
        @NotBlank String schemaVersion,
        @NotNull @Pattern(regexp = Patterns.DATE) String asOf,
        @NotNull @Valid Municipality municipality,
        List<@Valid Source> sources,
        List<@Valid Village> villages,
        List<@Valid Shop> shops,
        List<@Valid Need> needs) {

    @Json
    public record Municipality(
            @NotNull @Pattern(regexp = "^[0-9]{4}$") String code,
            @NotBlank @Size(max = 200) String name,
            @NotNull @Pattern(regexp = "^[0-9]{2}$") String countyCode) {}

    @Json
    public record Source(
            @NotNull @Pattern(regexp = Patterns.ID) String id,
            @NotBlank @Size(max = 200) String title,
            @Size(max = 200) @Nullable String publisher) {}

    @Json
    public record Village(
            @NotNull @Pattern(regexp = Patterns.ID) String id,
            @NotBlank @Size(max = 200) String name,
            List<@Valid Population> populations,
            @Valid @Nullable Coordinates coordinates,
            @Pattern(regexp = Patterns.WORD) @Nullable String serviceRole) {}

    @Json
    public record Population(
            @Min(0) int count,
            @NotNull @Pattern(regexp = Patterns.WORD) String kind,
            @NotNull @Pattern(regexp = Patterns.DATE) String asOf,
            @NotNull @Pattern(regexp = Patterns.ID) String source) {}

    @Json
    public record Coordinates(
            @DecimalMin("-90") @DecimalMax("90") double latitude,
            @DecimalMin("-180") @DecimalMax("180") double longitude) {}

    @Json
    public record Shop(
            @NotNull @Pattern(regexp = Patterns.ID) String id,
            @NotBlank @Size(max = 200) String name,
            @NotNull @Pattern(regexp = Patterns.ID) String village,
            @NotNull @Pattern(regexp = Patterns.WORD) String kind,
            @Pattern(regexp = Patterns.WORD) @Nullable String chain,
            @Valid @Nullable Coordinates coordinates,
            List<@Valid StatusChange> statusHistory,
            @Valid @Nullable OpeningHours openingHours,
            List<@Valid Service> services) {}

    @Json
    public record StatusChange(
            @NotNull @Pattern(regexp = Patterns.WORD) String status,
            @NotNull @Pattern(regexp = Patterns.DATE) String since,
            List<@Pattern(regexp = Patterns.ID) String> sources) {}

    @Json
    public record OpeningHours(@NotEmpty List<@Valid Span> spans) {}

    @Json
    public record Span(
            @NotEmpty List<String> days,
            @NotNull @Pattern(regexp = Patterns.TIME) String opens,
            @NotNull @Pattern(regexp = Patterns.TIME) String closes,
            @NotNull @Pattern(regexp = Patterns.WORD) String staffing) {}

    @Json
    public record Service(
            @NotNull @Pattern(regexp = Patterns.WORD) String kind,
            @Pattern(regexp = Patterns.WORD) @Nullable String form) {}

    @Json
    public record Need(
            @NotNull @Pattern(regexp = Patterns.ID) String id,
            @NotNull @Valid Title title,
            @NotEmpty List<String> villages,
            @NotNull @Pattern(regexp = Patterns.WORD) String theme,
            List<@Pattern(regexp = Patterns.WORD) String> services,
            @NotNull @Pattern(regexp = Patterns.WORD) String status,
            @Pattern(regexp = Patterns.DATE) @Nullable String raised) {}

    @Json
    public record Title(
            @NotBlank @Size(max = 4000) String sv,
            @Size(max = 4000) @Nullable String en) {}
}
