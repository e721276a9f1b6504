package org.fanlight.governance.web;

import java.util.Optional;
import org.fanlight.audit.FoundAct;
import org.fanlight.audit.Subject;
import org.fanlight.governance.Asked;
import org.fanlight.governance.Named;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonLookedAt;
import org.fanlight.worktime.London;
import org.jspecify.annotations.Nullable;

/// One act on the page.
///
/// @param late when it was written into the trail, where that was much later; else nothing
/// @param whoUrl what else they did
/// @param agency empty for somebody who acts for none
/// @param record what it is about; with the matter, where that is another
/// @param recordUrl who else looked at it, where that can be asked
/// @param restricted whether it is about a restricted person
/// @param back how far back they looked; empty where it was no look at history
/// @param address empty for what the house does by itself
/// @param session the first letters of the session’s mark; empty without one
public record ActLine(
        String when,
        @Nullable String late,
        String who,
        @Nullable String whoUrl,
        String role,
        String agency,
        String what,
        String purpose,
        String shown,
        String record,
        @Nullable String recordUrl,
        boolean restricted,
        String matter,
        String back,
        String address,
        String session,
        String sessionUrl) {

    private static final int LETTERS = 6;

    static ActLine of(FoundAct found, Asked asked, Named named) {
        var act = found.act();
        var actor = act.actor();
        return new ActLine(
                London.momentWords(act.at()),
                found.isEnteredLate() ? London.momentWords(found.enteredAt()) : null,
                actor.name(),
                actor.id() == null ? null : AskedAddress.of(asked.by(actor.id())),
                actor.role(),
                named.agency(actor.agency()).orElse(""),
                act.words(),
                act.purpose(),
                RecordWords.shown(found),
                RecordWords.of(found.subject(), named),
                url(found.subject(), asked, named),
                person(found.subject(), named)
                        .filter(PersonLookedAt::restricted)
                        .isPresent(),
                matter(found, named),
                Optional.ofNullable(found.reachesBackTo())
                        .map(London::dateOf)
                        .map(London::dayWords)
                        .orElse(""),
                Optional.ofNullable(found.address()).orElse(""),
                Optional.ofNullable(found.session())
                        .map(mark -> mark.substring(0, Math.min(LETTERS, mark.length())))
                        .orElse(""),
                AskedAddress.of(asked.inSessionOf(found.id())));
    }

    private static String matter(FoundAct found, Named named) {
        return Optional.ofNullable(found.matter())
                .map(matter -> RecordWords.of(matter, named))
                .orElse("");
    }

    private static @Nullable String url(Subject record, Asked asked, Named named) {
        var days = Asked.between(asked.from(), asked.to());
        return person(record, named)
                .map(person -> AskedAddress.of(days.on(person.id())))
                .or(() -> named.contact(record.id()).map(reference -> AskedAddress.of(days.on(reference))))
                .orElse(null);
    }

    private static Optional<PersonLookedAt> person(Subject record, Named named) {
        return record.kind().equals("person") ? named.person(new PersonId(record.id())) : Optional.empty();
    }
}
