package org.fanlight.governance.unusual;

import java.time.Instant;

/// What somebody found who looked into an unusual look, and why they say so.
public record UnusualFinding(UnusualVerdict verdict, String words, Instant at, String by) {}
