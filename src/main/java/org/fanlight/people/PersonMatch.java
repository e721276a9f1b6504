package org.fanlight.people;

import java.util.List;

/// Somebody who may be the person searched for, with enough beside the name to tell people apart.
///
/// @param addressWords where they live; not where that must not be disclosed
/// @param warning "Warning note", where there is one; else empty
/// @param why what is the same, in words, the strongest first
public record PersonMatch(
        PersonId id,
        String displayName,
        String birthWords,
        String addressWords,
        String warning,
        List<String> why,
        Band band) {}
