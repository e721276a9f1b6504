package org.fanlight.governance.subjectaccess;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.people.PersonId;

/// Somebody asked for everything held on a person.
public record SubjectAccess(UUID id, NewSubjectAccess asked, Instant recordedAt, String recordedBy, List<Step> steps) {

    public SubjectAccess {
        steps = List.copyOf(steps);
    }

    public PersonId person() {
        return asked.person();
    }

    public Stage stage() {
        return Stage.after(steps);
    }

    public Optional<Step> last(StepKind kind) {
        return steps.reversed().stream().filter(step -> step.kind() == kind).findFirst();
    }

    public boolean has(StepKind kind) {
        return last(kind).isPresent();
    }

    /// The day of the newest step; the day it was received where there is none.
    public LocalDate newestDay() {
        return steps.isEmpty() ? asked.receivedOn() : steps.getLast().on();
    }

    /// Whether this account handed it over or closed it.
    public boolean wasHandedOverBy(UUID account) {
        return last(StepKind.HANDED_OVER)
                .filter(step -> step.by().equals(account))
                .isPresent();
    }
}
