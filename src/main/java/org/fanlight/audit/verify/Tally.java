package org.fanlight.audit.verify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fanlight.audit.seal.HashedAct;
import org.fanlight.audit.seal.Seal.SignedSeal;
import org.jspecify.annotations.Nullable;

/// What a walk along the chain has counted.
final class Tally {

    private long days;
    private long seals;
    private long acts;
    private long unsealed;
    private long enteredLate;
    private @Nullable LocalDate firstDay;
    private @Nullable SignedSeal newest;
    private @Nullable Instant oldestUnsealed;

    void sealed(SignedSeal seal) {
        var day = seal.seal().day();
        firstDay = firstDay == null ? day : firstDay;
        days += newest != null && newest.seal().day().equals(day) ? 0 : 1;
        seals++;
        acts += seal.seal().acts();
        newest = seal;
    }

    void unsealed(HashedAct act) {
        oldestUnsealed = oldestUnsealed == null ? act.enteredAt() : oldestUnsealed;
        unsealed++;
    }

    void enteredLate() {
        enteredLate++;
    }

    long seals() {
        return seals;
    }

    long acts() {
        return acts;
    }

    long unsealedActs() {
        return unsealed;
    }

    long actsEnteredLate() {
        return enteredLate;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        if (newest == null) {
            lines.add("Nothing has been sealed yet.");
        } else {
            lines.add("Days:  %,d, from %s to %s"
                    .formatted(days, firstDay, newest.seal().day()));
            lines.add("Seals: %,d".formatted(seals));
            lines.add("Acts:  %,d, each as it was when it was sealed".formatted(acts));
        }
        if (oldestUnsealed != null) {
            lines.add("Not sealed yet, and so not checked: %,d acts, the oldest entered at %s"
                    .formatted(unsealed, oldestUnsealed));
        }
        if (enteredLate > 0) {
            lines.add(
                    "Entered more than an hour after they are said to have happened: %,d acts".formatted(enteredLate));
        }
        if (newest != null) {
            lines.add("Newest: %s, %s=%s"
                    .formatted(newest.seal().words(), newest.seal().day(), newest.hashWords()));
        }
        return lines;
    }
}
