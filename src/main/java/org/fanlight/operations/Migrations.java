package org.fanlight.operations;

import java.time.Instant;

/// How far the database has been brought up to date.
///
/// @param latest the one applied last, by version and words
public record Migrations(int applied, String latest, Instant appliedAt) {}
