package org.fanlight.access.secondstep;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Says whether a code is right, and lets nobody guess for long. It runs in the caller's transaction, which has to be
/// committed whatever the verdict: a wrong code counts.
@Component
public class Proofs {

    private final SecondSteps steps;
    private final CodeThrottle throttle;
    private final Clock clock;

    Proofs(SecondSteps steps, CodeThrottle throttle, Clock clock) {
        this.steps = steps;
        this.throttle = throttle;
        this.clock = clock;
    }

    public Verdict on(UUID account, Proof proof, String address) {
        var step = steps.hold(account);
        if (throttle.refuses(account, address)) {
            return Verdict.TOO_MANY;
        }
        if (step.filter(held -> isRight(held, proof)).isEmpty()) {
            throttle.failed(account, address);
            return Verdict.WRONG;
        }
        throttle.succeeded(account);
        return Verdict.RIGHT;
    }

    private boolean isRight(SecondStep step, Proof proof) {
        return switch (proof) {
            case Proof.OnPaper(var code) -> steps.use(code, step.account(), clock.instant());
            case Proof.OneTimeCode(var digits) -> {
                var used = OneTimeCodes.stepOf(digits, step.secret(), clock.instant(), step.newestStep());
                used.ifPresent(at -> steps.used(step.account(), at));
                yield used.isPresent();
            }
        };
    }
}
