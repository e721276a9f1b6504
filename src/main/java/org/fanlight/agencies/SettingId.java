package org.fanlight.agencies;

import java.util.UUID;

/// Names one setting.
public record SettingId(UUID value) {}
