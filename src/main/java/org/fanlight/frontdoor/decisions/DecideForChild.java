package org.fanlight.frontdoor.decisions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanlight.access.Access;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Outcome;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.signatures.DecisionAtHand;
import org.fanlight.frontdoor.signatures.SignatureCondition;
import org.fanlight.frontdoor.signatures.SignatureRules;
import org.fanlight.people.PersonId;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Decides for one child, with reasons, and starts the clock of the referrer's feedback.
@Service
public class DecideForChild {

    private final Decisions decisions;
    private final SignatureRules rules;
    private final ContactFiles files;
    private final Settling settling;
    private final AuditTrail trail;
    private final Clock clock;

    DecideForChild(
            Decisions decisions,
            SignatureRules rules,
            ContactFiles files,
            Settling settling,
            AuditTrail trail,
            Clock clock) {
        this.decisions = decisions;
        this.rules = rules;
        this.files = files;
        this.settling = settling;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public DecisionResult decide(NewDecision wanted, Viewer viewer) {
        Access.require(viewer, Permission.DECIDE);
        var file = files.file(wanted.contact());
        var child = file.flatMap(found -> found.person(wanted.child()))
                .filter(found -> found.as().part() == Part.CHILD);
        if (file.isEmpty() || child.isEmpty()) {
            return new DecisionResult.NoSuchChild();
        }
        if (child.get().person().isEmpty()) {
            return new DecisionResult.ChildNotIdentified();
        }
        var standing = standingFor(wanted);
        if (standing.map(Decision::id).equals(Optional.of(wanted.id()))) {
            return made(standing.get());
        }
        if (standing.isPresent() && !standing.map(Decision::id).equals(wanted.seen())) {
            return new DecisionResult.SomebodyWasFirst(standing.get());
        }
        if (standing.isEmpty() && wanted.seen().isPresent()) {
            return new DecisionResult.NoSuchChild();
        }
        if (standing.isPresent() && !standing.get().stage().allows(DecisionStage.Move.DECIDE)) {
            return new DecisionResult.WaitsForSignature(standing.get());
        }
        return put(wanted, file.get(), child.get().person().get(), viewer);
    }

    private DecisionResult put(NewDecision wanted, ContactFile file, PersonId child, Viewer viewer) {
        var now = clock.instant();
        var because = whySigned(wanted.outcome(), file, child, now);
        if (!decisions.add(wanted, because, viewer, now)) {
            var theirs = standingFor(wanted).orElseThrow();
            return theirs.id().equals(wanted.id()) ? made(theirs) : new DecisionResult.SomebodyWasFirst(theirs);
        }
        settling.settle(wanted.contact(), now);
        trail.enter(new Act(viewer.actor(), FrontDoorDeed.DECISION_MADE, FrontDoorSubjects.of(wanted.contact())));
        return new DecisionResult.Made(wanted.id(), because.isPresent());
    }

    private static DecisionResult made(Decision decision) {
        return new DecisionResult.Made(
                decision.id(), decision.needsSignatureBecause().isPresent());
    }

    private Optional<String> whySigned(Outcome outcome, ContactFile file, PersonId child, Instant now) {
        var today = London.dateOf(now);
        var decision = new DecisionAtHand(
                outcome,
                file.rating().map(rating -> rating.what().urgency()),
                Optional.ofNullable(file.contact().district()),
                daysOfContacts(child, today),
                today);
        return rules.current().ruleFor(decision).map(rule -> rule.condition().words(_ -> "this district"));
    }

    private List<LocalDate> daysOfContacts(PersonId child, LocalDate today) {
        var since = today.minusMonths(SignatureCondition.MOST_MONTHS).atStartOfDay(London.ZONE);
        return files.naming(child, since.toInstant()).stream()
                .map(contact -> London.dateOf(contact.receivedAt()))
                .toList();
    }

    private Optional<Decision> standingFor(NewDecision wanted) {
        return standing(decisions.of(wanted.contact()), wanted.child());
    }

    /// The newest decision for a child, which all earlier ones lead up to.
    static Optional<Decision> standing(List<Decision> all, NamedPersonId child) {
        return all.stream().filter(decision -> decision.child().equals(child)).reduce((_, later) -> later);
    }
}
