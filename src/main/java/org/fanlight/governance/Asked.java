package org.fanlight.governance;

import java.time.LocalDate;
import java.util.UUID;
import org.fanlight.frontdoor.Reference;
import org.fanlight.people.PersonId;
import org.jspecify.annotations.Nullable;

/// What somebody asks of the trail; what is left out does not matter.
///
/// @param from the first day
/// @param to the last day
/// @param worker the account or system that looked
/// @param deed the code of what was done
/// @param sessionOf an act in whose session it was done
public record Asked(
        LocalDate from,
        LocalDate to,
        @Nullable PersonId person,
        @Nullable Reference contact,
        @Nullable UUID worker,
        @Nullable String deed,
        @Nullable String purpose,
        @Nullable Long sessionOf) {

    /// A question that only says the days.
    public static Asked between(LocalDate from, LocalDate to) {
        return new Asked(from, to, null, null, null, null, null, null);
    }

    /// The same, about somebody.
    public Asked on(PersonId somebody) {
        return new Asked(from, to, somebody, contact, worker, deed, purpose, sessionOf);
    }

    /// The same, about a contact.
    public Asked on(Reference reference) {
        return new Asked(from, to, person, reference, worker, deed, purpose, sessionOf);
    }

    /// The same, whoever it is about.
    public Asked onNobody() {
        return new Asked(from, to, null, contact, worker, deed, purpose, sessionOf);
    }

    /// The same, whichever contact it is about.
    public Asked onNoContact() {
        return new Asked(from, to, person, null, worker, deed, purpose, sessionOf);
    }

    /// The same, whatever was done and what for.
    public Asked ofAnything() {
        return new Asked(from, to, person, contact, worker, null, null, sessionOf);
    }

    /// The same, of what one worker did.
    public Asked by(@Nullable UUID account) {
        return new Asked(from, to, person, contact, account, deed, purpose, sessionOf);
    }

    /// The same, of what was done in the session of an act.
    public Asked inSessionOf(@Nullable Long act) {
        return new Asked(from, to, person, contact, worker, deed, purpose, act);
    }
}
