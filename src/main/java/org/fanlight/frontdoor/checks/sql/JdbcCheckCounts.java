package org.fanlight.frontdoor.checks.sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanlight.agencies.AgencyId;
import org.fanlight.database.Moments;
import org.fanlight.frontdoor.checks.CheckCounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCheckCounts implements CheckCounts {

    private final JdbcClient jdbc;

    JdbcCheckCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<AgencyId, Waiting> waiting(Instant now) {
        return jdbc
                .sql("""
                        select k.agency_id, count(*) as all_of_them, count(*) filter (where k.due_at < :now) as overdue
                        from frontdoor.contact_standing s
                        join frontdoor.agency_check k on k.contact_id = s.contact_id
                        where s.checks_waiting > 0
                        and not exists (
                          select
                          from frontdoor.check_answer a
                          where a.check_id = k.id)
                        group by k.agency_id
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        Map.entry(agency(row), new Waiting(row.getInt("all_of_them"), row.getInt("overdue"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<AgencyId, FellDue> fellDue(Instant since, Instant now) {
        return jdbc
                .sql("""
                        select
                          k.agency_id, count(*) as all_of_them,
                          count(*) filter (where a.answered_at <= k.due_at) as in_time
                        from frontdoor.agency_check k
                        left join frontdoor.check_answer a on a.check_id = k.id
                        where k.due_at >= :since
                        and k.due_at < :now
                        group by k.agency_id
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        Map.entry(agency(row), new FellDue(row.getInt("all_of_them"), row.getInt("in_time"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<AgencyId, List<Took>> answered(Instant since) {
        return jdbc
                .sql("""
                        select k.agency_id, k.asked_at, a.answered_at
                        from frontdoor.check_answer a
                        join frontdoor.agency_check k on k.id = a.check_id
                        where a.answered_at >= :since
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) ->
                        Map.entry(agency(row), new Took(Moments.at(row, "asked_at"), Moments.at(row, "answered_at"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static AgencyId agency(ResultSet row) throws SQLException {
        return new AgencyId(row.getObject("agency_id", UUID.class));
    }
}
