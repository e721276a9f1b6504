package org.fanlight.frontdoor.decisions;

import java.time.Instant;
import java.util.List;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.contacts.Standings;
import org.fanlight.worktime.ClockCode;
import org.fanlight.worktime.Clocks;
import org.springframework.stereotype.Component;

/// Works out where a contact stands after a decision, and owes the referrer the outcome once every child is decided.
@Component
class Settling {

    private final Standings standings;
    private final ContactFiles files;
    private final Decisions decisions;
    private final Clocks clocks;

    Settling(Standings standings, ContactFiles files, Decisions decisions, Clocks clocks) {
        this.standings = standings;
        this.files = files;
        this.decisions = decisions;
        this.clocks = clocks;
    }

    void settle(ContactId contact, Instant now) {
        standings.workOut(List.of(contact), now);
        if (everyChildIsDecided(contact) && referrerCanBeReached(contact)) {
            decisions.oweFeedback(
                    contact, now, clocks.due(ClockCode.FEEDBACK, now).at());
            standings.workOut(List.of(contact), now);
        }
    }

    private boolean everyChildIsDecided(ContactId contact) {
        return standings
                .of(contact)
                .filter(standing -> standing.undecided() == 0 && standing.unsigned() == 0)
                .isPresent();
    }

    private boolean referrerCanBeReached(ContactId contact) {
        return files.find(contact)
                .filter(found -> found.referrer().canBeReached())
                .isPresent();
    }
}
