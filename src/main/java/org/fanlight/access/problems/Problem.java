package org.fanlight.access.problems;

import java.util.List;

/// Why a request was not done, in words for the people who run the other system.
///
/// @param detail this time's reason; never what was sent
/// @param faults what is wrong in the body, where that is why
public record Problem(ProblemType type, String detail, List<Fault> faults) {

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, List.of());
    }
}
