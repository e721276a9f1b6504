package org.fanlight.access.secondstep.web;

import java.util.List;

/// The recovery codes, in the only moment in which they are shown.
///
/// @param next where it goes on from there
public record RecoveryCodesPage(List<String> codes, String next) {}
