package org.fanlight.access.secondstep;

import org.fanlight.access.Account;
import org.springframework.stereotype.Service;

/// Says of whom more than a password is asked.
@Service
public class WhoNeedsSecondStep {

    private final SecondSteps steps;
    private final SecondStepSettings settings;

    WhoNeedsSecondStep(SecondSteps steps, SecondStepSettings settings) {
        this.steps = steps;
        this.settings = settings;
    }

    /// Whoever has set one up is asked, and so is everybody whose role needs one.
    public boolean isAskedOf(Account account) {
        return settings.isNeededBy(account.roles()) || steps.find(account.id()).isPresent();
    }
}
