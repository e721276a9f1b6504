package org.fanlight.access.secondstep;

import java.util.List;

/// What came of setting up a second step.
public sealed interface SettingUp {

    /// @param codes the recovery codes, in the only moment in which they can be read
    record Done(List<RecoveryCode> codes) implements SettingUp {}

    /// The app does not have the secret, or its clock is wrong.
    record NotTheFirstCode() implements SettingUp {}

    /// What was to show that the app so far is theirs does not.
    record OldNotRight(Verdict why) implements SettingUp {}

    /// There is one already, and nobody puts another in its place without it.
    record SetUpBefore() implements SettingUp {}
}
