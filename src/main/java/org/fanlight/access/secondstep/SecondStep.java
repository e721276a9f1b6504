package org.fanlight.access.secondstep;

import java.time.Instant;
import java.util.UUID;

/// That an account has an authenticator app.
///
/// @param newestStep the newest step of time whose code was used
/// @param codesLeft how many recovery codes nobody has used yet
public record SecondStep(UUID account, SharedSecret secret, Instant setUpAt, long newestStep, int codesLeft) {}
