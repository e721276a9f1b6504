package org.fanlight.access.staff.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.fanlight.access.staff.StaffMember;
import org.fanlight.access.staff.UnusedAccounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcUnusedAccounts implements UnusedAccounts {

    private static final String UNUSED = JdbcStaff.MEMBERS + """
            where a.standing = 'ACTIVE'
            and a.agency_id is not null
            and coalesce(a.last_used_at, a.created_at) <= :since
            """;

    private final JdbcClient jdbc;

    JdbcUnusedAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StaffMember> toWarn(Instant notUsedSince) {
        return jdbc.sql(UNUSED + """
                        and not exists (
                          select
                          from access.staff_change c
                          where c.account_id = a.id
                          and c.change = 'WARNED'
                          and c.changed_at > coalesce(a.last_used_at, a.created_at))
                        for update of a skip locked
                        """)
                .param("since", notUsedSince.atOffset(ZoneOffset.UTC))
                .query(JdbcStaff::member)
                .list();
    }

    @Override
    public List<StaffMember> toSuspend(Instant notUsedSince, Instant warnedBy) {
        return jdbc.sql(UNUSED + """
                        and exists (
                          select
                          from access.staff_change c
                          where c.account_id = a.id
                          and c.change = 'WARNED'
                          and c.changed_at > coalesce(a.last_used_at, a.created_at)
                          and c.changed_at <= :warnedBy)
                        for update of a skip locked
                        """)
                .param("since", notUsedSince.atOffset(ZoneOffset.UTC))
                .param("warnedBy", warnedBy.atOffset(ZoneOffset.UTC))
                .query(JdbcStaff::member)
                .list();
    }
}
