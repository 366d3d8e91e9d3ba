package se.samservice.summary;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samservice.ServiceDataset;
import se.samservice.actor.Actor;
import se.samservice.actor.ActorKind;
import se.samservice.actor.Responsibility;
import se.samservice.collaboration.ForumMember;
import se.samservice.collaboration.Participation;
import se.samservice.place.Village;
import se.samservice.plan.Decision;
import se.samservice.plan.FollowUp;
import se.samservice.plan.Funding;
import se.samservice.plan.HalfYearSummary;
import se.samservice.plan.Project;
import se.samservice.plan.ServicePlan;
import se.samservice.value.DatePeriod;
import se.samservice.value.Days;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;

/** The projects and plans a half-year belongs to, and everybody who has a part in them. */
record Programmes(ServiceDataset data, HalfYear halfYear) {

    List<Project> projects() {
        return data.getProjects().stream()
                .filter(project -> isInForce(project.getActualPeriod().or(project::getPlannedPeriod)))
                .toList();
    }

    List<ServicePlan> plans() {
        return data.getServicePlans().stream()
                .filter(plan -> isInForce(plan.getPeriod()))
                .toList();
    }

    /** On some day of the half-year; a period without either end says nothing. */
    private boolean isInForce(Optional<DatePeriod> period) {
        return period.filter(
                        known -> known.getStart().isPresent() || known.getEnd().isPresent())
                .filter(known -> known.getStart()
                        .filter(start -> start.earliest().isAfter(halfYear.lastDay()))
                        .isEmpty())
                .filter(known -> known.getEnd()
                        .filter(end -> end.latest().isBefore(halfYear.firstDay()))
                        .isEmpty())
                .isPresent();
    }

    /** Those of the dataset's actors that have a part in it, but for the municipality, which sends it. */
    List<Id<Actor>> recipients(Set<Id<Village>> villages) {
        Set<Id<Actor>> parties = new HashSet<>();
        projects().forEach(project -> parties(project).forEach(parties::add));
        plans().forEach(plan -> parties(plan).forEach(parties::add));
        data.getServiceForums().stream()
                .flatMap(forum -> forum.getMembers().stream())
                .map(ForumMember::getActor)
                .forEach(parties::add);
        data.getHalfYearSummaries().stream()
                .filter(summary -> summary.getHalfYear().compareTo(halfYear) < 0)
                .map(HalfYearSummary::getRecipients)
                .forEach(parties::addAll);
        Window window = new Window(Days.of(halfYear), data.getAsOf());
        data.getEvents().stream()
                .filter(event -> window.holds(Window.days(event.getDate())))
                .flatMap(event -> event.getParticipations().stream())
                .map(Participation::getActor)
                .flatMap(Optional::stream)
                .forEach(parties::add);
        return data.getActors().stream()
                .filter(actor -> parties.contains(actor.getId())
                        || actor.getVillages().stream().anyMatch(villages::contains))
                .filter(actor -> !actor.getKind().equals(ActorKind.MUNICIPALITY))
                .map(Actor::getId)
                .distinct()
                .toList();
    }

    /** Of a fund and the agency it is paid through, the agency reads the mail. */
    private static Stream<Id<Actor>> parties(Project project) {
        return Stream.of(
                        project.getOwner().stream(),
                        project.getPartners().stream(),
                        project.getFundings().stream().map(Programmes::payer))
                .flatMap(parties -> parties);
    }

    private static Id<Actor> payer(Funding funding) {
        return funding.getThrough().orElse(funding.getFunder());
    }

    private static Stream<Id<Actor>> parties(ServicePlan plan) {
        return Stream.of(
                        plan.getDecision().map(Decision::getBody),
                        plan.getResponsibility().flatMap(Responsibility::getUnit),
                        plan.getFollowUp().flatMap(FollowUp::getBody))
                .flatMap(Optional::stream);
    }
}
