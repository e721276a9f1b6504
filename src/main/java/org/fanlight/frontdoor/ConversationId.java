package org.fanlight.frontdoor;

import java.util.UUID;

/// Tells one conversation from another.
public record ConversationId(UUID value) {}
