package org.fanlight.frontdoor.door.form;

import java.util.UUID;

/// The secret that leads one browser back to its draft.
public record DraftToken(UUID value) {}
