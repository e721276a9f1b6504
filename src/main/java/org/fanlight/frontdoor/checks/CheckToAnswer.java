package org.fanlight.frontdoor.checks;

import java.time.Instant;
import java.util.Optional;
import org.fanlight.frontdoor.CheckId;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.contacts.Written;
import org.fanlight.people.Leaving;
import org.fanlight.worktime.Deadline;

/// What a partner sees of a check: the question and whom it is about, nothing else of the contact.
public record CheckToAnswer(
        CheckId id,
        String reference,
        PersonAskedAbout person,
        String purpose,
        LawfulBasis basis,
        Urgency urgency,
        Deadline due,
        Instant askedAt,
        String askedBy,
        Optional<Written<CheckAnswer>> answer) {

    static CheckToAnswer of(Check check, PersonAskedAbout person, Leaving leaving) {
        return new CheckToAnswer(
                check.id(),
                check.reference(),
                person,
                leaving.words(check.ask().purpose()),
                check.ask().basis(),
                check.ask().urgency(),
                check.due(),
                check.askedAt(),
                check.askedBy(),
                check.answer());
    }
}
