package org.fanlight.governance;

import java.util.List;
import org.fanlight.audit.FoundAct;

/// What the trail answered.
///
/// @param acts newest first
/// @param more whether there are older ones
/// @param named what the records, the people and the workers in it are called
public record WhoLooked(List<FoundAct> acts, boolean more, Named named) {}
