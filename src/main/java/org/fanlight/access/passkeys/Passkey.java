package org.fanlight.access.passkeys;

import java.time.Instant;
import java.util.UUID;

/// A passkey of an account, as its owner knows it.
///
/// @param name what its owner calls it
public record Passkey(UUID id, String name, Instant addedAt, Instant lastUsedAt) {}
