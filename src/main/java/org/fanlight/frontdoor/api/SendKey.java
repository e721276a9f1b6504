package org.fanlight.frontdoor.api;

import java.util.UUID;

/// Under what a client sends a contact, once or many times.
///
/// @param client whose key it is
/// @param key as the client chose it
/// @param bodyHash tells whether it came with the same body, byte for byte
public record SendKey(UUID client, String key, String bodyHash) {}
