package org.fanlight.access.secondstep.web;

import java.util.Optional;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Viewer;
import org.fanlight.access.secondstep.SecondStep;
import org.fanlight.access.secondstep.SecondSteps;
import org.fanlight.ui.NotFound;
import org.springframework.stereotype.Component;

/// Looks up what belongs to whoever is signed in.
@Component
class OwnAccount {

    private final Accounts accounts;
    private final SecondSteps steps;

    OwnAccount(Accounts accounts, SecondSteps steps) {
        this.accounts = accounts;
        this.steps = steps;
    }

    Account of(Viewer viewer) {
        return accounts.find(viewer.accountId()).orElseThrow(NotFound::new);
    }

    Optional<SecondStep> secondStepOf(Viewer viewer) {
        return steps.find(viewer.accountId());
    }
}
