package org.fanlight.frontdoor.contacts;

import org.fanlight.frontdoor.Urgency;

/// How urgent something is, and why it is so.
public record Rating(Urgency urgency, String reason) {}
