package org.fanlight.access.secondstep;

import static org.fanlight.access.AccessDeed.SECOND_STEP_MOVED;
import static org.fanlight.access.AccessDeed.SECOND_STEP_SET_UP;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.Account;
import org.fanlight.access.RecordSignIn;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Binds an authenticator app to an account, once a first code shows that the app has the secret.
@Service
public class SetUpSecondStep {

    private static final long NONE_USED = -1;

    private final SecondSteps steps;
    private final Proofs proofs;
    private final RecordSignIn signIn;
    private final AuditTrail trail;
    private final Clock clock;

    SetUpSecondStep(SecondSteps steps, Proofs proofs, RecordSignIn signIn, AuditTrail trail, Clock clock) {
        this.steps = steps;
        this.proofs = proofs;
        this.signIn = signIn;
        this.trail = trail;
        this.clock = clock;
    }

    /// The first one of somebody whose role needs one: with it they are signed in.
    @Transactional
    public SettingUp andSignIn(Account account, SharedSecret offered, String firstCode) {
        var done = first(account, offered, firstCode);
        if (done instanceof SettingUp.Done) {
            signIn.of(account);
        }
        return done;
    }

    /// The first one of somebody who is signed in.
    @Transactional
    public SettingUp first(Account account, SharedSecret offered, String firstCode) {
        var step = stepOf(firstCode, offered);
        if (step.isEmpty()) {
            return new SettingUp.NotTheFirstCode();
        }
        if (!steps.add(account.id(), offered, step.getAsLong(), clock.instant())) {
            return new SettingUp.SetUpBefore();
        }
        return done(account, SECOND_STEP_SET_UP);
    }

    /// Another app in the place of the one so far, which has to be shown once more.
    @Transactional
    public SettingUp move(Account account, SharedSecret offered, String firstCode, Proof old, String address) {
        var step = stepOf(firstCode, offered);
        if (step.isEmpty()) {
            return new SettingUp.NotTheFirstCode();
        }
        return switch (proofs.on(account.id(), old, address)) {
            case WRONG -> new SettingUp.OldNotRight(Verdict.WRONG);
            case TOO_MANY -> new SettingUp.OldNotRight(Verdict.TOO_MANY);
            case RIGHT -> {
                steps.replace(account.id(), offered, step.getAsLong(), clock.instant());
                yield done(account, SECOND_STEP_MOVED);
            }
        };
    }

    private OptionalLong stepOf(String firstCode, SharedSecret offered) {
        var digits = new Proof.OneTimeCode(firstCode).digits();
        return OneTimeCodes.stepOf(digits, offered, clock.instant(), NONE_USED);
    }

    private SettingUp done(Account account, AccessDeed deed) {
        List<RecoveryCode> codes = RecoveryCode.randomSet();
        steps.replaceCodes(account.id(), codes);
        enter(account, deed);
        return new SettingUp.Done(codes);
    }

    private void enter(Account account, AccessDeed deed) {
        trail.enter(new Act(account.viewer().actor(), deed, account.subject()));
    }
}
