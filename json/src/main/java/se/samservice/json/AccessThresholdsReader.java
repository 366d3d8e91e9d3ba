package se.samservice.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samservice.access.AccessThreshold;
import se.samservice.access.AccessThresholds;
import se.samservice.finding.Finding;
import se.samservice.finding.Findings;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Report;
import se.samservice.finding.Suggestion;
import se.samservice.json.binding.Shape;
import se.samservice.json.binding.Shapes;
import se.samservice.shop.ServiceKind;
import se.samservice.validation.RuleCatalogue;
import se.samservice.validation.ServiceValidator;
import se.samservice.value.Id;
import se.samservice.value.Source;

/** Reads limits for distances, past every fault that can be read past, and judges what they say. */
final class AccessThresholdsReader {

    static final Shape<Object> SHAPE = shape();

    private static final JsonPointer THRESHOLDS = JsonPointer.ROOT.at("thresholds");

    private AccessThresholdsReader() {}

    @SuppressWarnings("unchecked") // found by the type of the values
    private static Shape<Object> shape() {
        return (Shape<Object>) Shapes.ofOwn(AccessThresholds.class).orElseThrow();
    }

    static AccessThresholdsResult read(Document document) {
        DocumentReader reader = new DocumentReader(document);
        AccessThresholds read = reader.read((parser, problems) -> (AccessThresholds) SHAPE.read(parser, problems));
        if (read == null || reader.problems().isFaulty()) {
            return new AccessThresholdsResult(Optional.empty(), reader.report());
        }
        Report report = document.locate(judge(read));
        return new AccessThresholdsResult(report.isValid() ? Optional.of(read) : Optional.empty(), report);
    }

    private static Report judge(AccessThresholds read) {
        Findings findings = new Findings();
        findings.addAll(ServiceValidator.standard().validateValue(read));
        List<Id<Source>> sources = read.getSources().stream().map(Source::getId).toList();
        for (int i = 0; i < read.getThresholds().size(); i++) {
            AccessThreshold threshold = read.getThresholds().get(i);
            JsonPointer place = THRESHOLDS.at(i);
            if (!threshold.getService().isKnown()) {
                String code = threshold.getService().token();
                findings.add(finding("unknown_code", place.at("service"), Map.of("code", code)).toBuilder()
                        .suggestion(Suggestion.closest(
                                code,
                                ServiceKind.known().stream()
                                        .map(ServiceKind::token)
                                        .toList()))
                        .build());
            }
            for (int j = 0; j < threshold.getSources().size(); j++) {
                Id<Source> source = threshold.getSources().get(j);
                if (!sources.contains(source)) {
                    findings.add(finding(
                            "dangling_reference", place.at("sources").at(j), Map.of("id", source, "list", "sources")));
                }
            }
        }
        return findings.toReport(Optional.empty());
    }

    private static Finding finding(String code, JsonPointer place, Map<String, Object> params) {
        return Finding.builder()
                .rule(RuleCatalogue.rule(code).orElseThrow())
                .pointer(place)
                .params(params)
                .build();
    }
}
