package org.fanlight.people.warnings;

import java.util.UUID;

/// Names one warning note.
public record WarningId(UUID value) {}
