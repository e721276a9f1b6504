package org.fanlight.governance.retention;

import java.time.LocalDate;
import java.time.Period;
import org.fanlight.audit.Actor;

/// One edition of a rule: how long records of a sort are kept, from which day, and who says so.
///
/// @param rule what all its editions are called by
/// @param kept years and months
/// @param local whether it is local practice, to be confirmed by the partnership
/// @param from the first day on which this edition counts
/// @param holds whether the rule holds from that day on; else it is ended
/// @param saidBy who said so
public record RetentionRule(
        String rule,
        int edition,
        RecordSort sort,
        CountedFrom countedFrom,
        Period kept,
        String source,
        boolean local,
        LocalDate from,
        boolean holds,
        String saidBy) {

    /// The edition that ends it from a day on.
    RetentionRule ended(LocalDate on, String why, Actor by) {
        return new RetentionRule(rule, edition + 1, sort, countedFrom, kept, why, local, on, false, by.name());
    }
}
