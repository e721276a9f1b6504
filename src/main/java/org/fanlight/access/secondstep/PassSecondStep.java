package org.fanlight.access.secondstep;

import org.fanlight.access.AccessDeed;
import org.fanlight.access.Account;
import org.fanlight.access.RecordSignIn;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Signs somebody in whose password was right, once a code is right too.
@Service
public class PassSecondStep {

    private final Proofs proofs;
    private final RecordSignIn signIn;
    private final AuditTrail trail;

    PassSecondStep(Proofs proofs, RecordSignIn signIn, AuditTrail trail) {
        this.proofs = proofs;
        this.signIn = signIn;
        this.trail = trail;
    }

    /// @param address the network address of whoever tries
    @Transactional
    public Verdict pass(Account account, Proof proof, String address) {
        var verdict = proofs.on(account.id(), proof, address);
        if (verdict == Verdict.RIGHT) {
            if (proof instanceof Proof.OnPaper) {
                var used = AccessDeed.RECOVERY_CODE_USED;
                trail.enter(new Act(account.viewer().actor(), used, account.subject()));
            }
            signIn.of(account);
        }
        return verdict;
    }
}
