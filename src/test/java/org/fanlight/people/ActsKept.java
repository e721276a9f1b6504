package org.fanlight.people;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Deed;
import org.fanlight.audit.RecordedAct;
import org.fanlight.audit.Subject;

/// An audit trail that a test can read back.
public final class ActsKept implements AuditTrail {

    private final List<Act> acts = new ArrayList<>();

    @Override
    public void enter(Act act) {
        acts.add(act);
    }

    /// Time stands still here: whatever is on record was entered just now.
    @Override
    public void enterUnlessWithin(Duration time, Act act) {
        if (!acts.contains(act)) {
            acts.add(act);
        }
    }

    @Override
    public List<RecordedAct> newestOn(Subject subject, int atMost) {
        return acts.reversed().stream()
                .filter(act -> act.subject().equals(subject))
                .map(act ->
                        new RecordedAct(Instant.EPOCH, act.actor(), act.deed().words(), act.purpose()))
                .limit(atMost)
                .toList();
    }

    @Override
    public Optional<RecordedAct> newest(Deed deed, Subject subject) {
        return newestOn(subject, acts.size()).stream()
                .filter(act -> act.words().equals(deed.words()))
                .findFirst();
    }

    public List<Act> all() {
        return acts;
    }
}
