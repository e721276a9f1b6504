package org.fanlight.demo.past;

import java.util.UUID;
import org.fanlight.demo.families.Relative;

/// Somebody named in a contact.
record Named(UUID id, Relative relative) {}
