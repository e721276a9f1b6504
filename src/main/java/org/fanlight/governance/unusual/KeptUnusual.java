package org.fanlight.governance.unusual;

import java.util.List;
import java.util.UUID;

/// An unusual look as it is kept.
///
/// @param findings what was found about it, the newest first; empty where nobody has looked into it
public record KeptUnusual(UUID id, Unusual unusual, List<UnusualFinding> findings) {}
