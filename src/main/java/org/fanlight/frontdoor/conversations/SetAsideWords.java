package org.fanlight.frontdoor.conversations;

import java.time.Instant;
import java.util.Map;

/// Words typed in a second window while the first one saved.
public record SetAsideWords(Map<String, String> fields, Instant at) {}
