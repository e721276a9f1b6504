package org.fanlight.frontdoor.contacts;

import java.time.Instant;

/// Something written into a contact, by whom and when.
///
/// @param <T> what was written
public record Written<T>(T what, Instant at, String by) {}
