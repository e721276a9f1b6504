package org.fanlight.frontdoor.signatures;

import java.time.LocalDate;

/// A rule of the second signature that a manager asks for.
///
/// @param seen the number of the newest rule on the manager's screen
public record NewSignatureRule(SignatureCondition condition, LocalDate from, String reason, int seen) {}
