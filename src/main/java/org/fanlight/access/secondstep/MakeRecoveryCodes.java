package org.fanlight.access.secondstep;

import java.util.List;
import java.util.Optional;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.Account;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives somebody new recovery codes for a code of their app; those before them end.
@Service
public class MakeRecoveryCodes {

    private final SecondSteps steps;
    private final Proofs proofs;
    private final AuditTrail trail;

    MakeRecoveryCodes(SecondSteps steps, Proofs proofs, AuditTrail trail) {
        this.steps = steps;
        this.proofs = proofs;
        this.trail = trail;
    }

    /// What came of it, and the codes if they were made.
    public record Made(Verdict verdict, Optional<List<RecoveryCode>> codes) {}

    @Transactional
    public Made make(Account account, Proof.OneTimeCode proof, String address) {
        var verdict = proofs.on(account.id(), proof, address);
        if (verdict != Verdict.RIGHT) {
            return new Made(verdict, Optional.empty());
        }
        var codes = RecoveryCode.randomSet();
        steps.replaceCodes(account.id(), codes);
        trail.enter(new Act(account.viewer().actor(), AccessDeed.RECOVERY_CODES_MADE, account.subject()));
        return new Made(verdict, Optional.of(codes));
    }
}
