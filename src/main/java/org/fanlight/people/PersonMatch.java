package org.fanlight.people;

import java.util.List;

/// Somebody who may be the person searched for, with enough beside the name to tell people apart.
///
/// @param why what is the same, in words, the strongest first
public record PersonMatch(
        PersonId id, String displayName, String birthWords, String addressWords, List<String> why, Band band) {}
