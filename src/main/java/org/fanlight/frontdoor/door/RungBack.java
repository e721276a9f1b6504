package org.fanlight.frontdoor.door;

import java.time.Instant;

/// A call back that was made: when it was asked for and when the talk began.
public record RungBack(Instant askedAt, Instant rungAt) {}
