package se.samservice.validation.rule.collaboration;

import se.samservice.collaboration.VillageMatter;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.PartialDate;

/** A matter was answered or passed on before it came. */
public final class MatterAnsweredTooEarly extends DatasetRule {

    /** Describes the rule. */
    public MatterAnsweredTooEarly() {
        super(Rule.error("matter_answered_too_early")
                .since("0.1")
                .messageSv("Ärendet kom in {received}, men här står ett tidigare datum: {date}.")
                .messageEn("The matter came in {received}, but an earlier date stands here: {date}.")
                .helpSv("Rätta det datum som är fel.")
                .helpEn("Correct the date that is wrong.")
                .rationale("The days until an answer are counted from these dates.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(VillageMatter.class, (matter, place) -> {
            matter.getAnswered()
                    .filter(answered -> answered.isSurelyBefore(matter.getReceived()))
                    .ifPresent(answered -> breaches.add(
                            place.pointer().at("answered"), "received", matter.getReceived(), "date", answered));
            for (int i = 0; i < matter.getHandovers().size(); i++) {
                PartialDate date = matter.getHandovers().get(i).getDate();
                if (date.isSurelyBefore(matter.getReceived())) {
                    breaches.add(
                            place.pointer().at("handovers").at(i).at("date"),
                            "received",
                            matter.getReceived(),
                            "date",
                            date);
                }
            }
        });
    }
}
