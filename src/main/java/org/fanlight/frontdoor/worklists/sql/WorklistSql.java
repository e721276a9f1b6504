package org.fanlight.frontdoor.worklists.sql;

import org.fanlight.frontdoor.worklists.WorklistQuery;
import org.fanlight.frontdoor.worklists.WorklistSort;
import org.fanlight.frontdoor.worklists.WorklistView;

/// The statement of a worklist: fixed clauses, each with bound parameters of its own.
final class WorklistSql {

    static final String OPEN_ROWS = """
            select
              s.contact_id, c.reference, s.received_at, s.district_id, s.urgency, s.worker_name, s.undecided,
              s.unsigned, s.checks_waiting, s.feedback_due_at, s.next_due_at
            from frontdoor.contact_standing s
            join frontdoor.contact c on c.id = s.contact_id
            where s.closed_at is null
            """;

    private WorklistSql() {}

    static String of(WorklistQuery query) {
        return OPEN_ROWS
                + clause(query.view())
                + (query.urgency().isPresent() ? "and s.urgency = :urgency\n" : "")
                + (query.district().isPresent() ? "and s.district_id = :district\n" : "")
                + order(query.sort())
                + "limit :atMost\noffset :offset\n";
    }

    private static String clause(WorklistView view) {
        return switch (view) {
            case MINE -> "and s.worker_id = :me\n";
            case TEAM -> "and s.team_id = :team\n";
            case UNALLOCATED -> "and s.worker_id is null\n";
            case OVERDUE -> "and s.next_due_at < :now\n";
            case WAITING -> "and (s.checks_waiting > 0 or s.unsigned > 0)\n";
        };
    }

    private static String order(WorklistSort sort) {
        return switch (sort) {
            case DUE -> "order by s.next_due_at, s.contact_id\n";
            case RECEIVED -> "order by s.received_at, s.contact_id\n";
            case URGENCY -> """
                    order by array_position(array['RED', 'AMBER', 'GREEN', 'BLUE'], s.urgency), s.next_due_at, s.contact_id
                    """;
        };
    }
}
