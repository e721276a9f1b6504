package org.fanlight.files;

import java.util.UUID;

/// The id of a file that is kept.
public record FileId(UUID value) {}
