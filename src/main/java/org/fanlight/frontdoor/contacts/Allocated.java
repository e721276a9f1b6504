package org.fanlight.frontdoor.contacts;

import java.util.UUID;

/// Somebody asked to see to a contact.
public record Allocated(UUID worker, String name) {}
