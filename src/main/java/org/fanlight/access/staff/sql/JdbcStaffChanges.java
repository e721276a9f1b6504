package org.fanlight.access.staff.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.access.staff.StaffChange;
import org.fanlight.access.staff.StaffChanges;
import org.fanlight.access.staff.StaffMember;
import org.fanlight.audit.Actor;
import org.fanlight.database.Ids;
import org.fanlight.database.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStaffChanges implements StaffChanges {

    private final JdbcClient jdbc;
    private final Ids ids;

    JdbcStaffChanges(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    @Override
    public void add(StaffMember after, StaffChange.Kind kind, Actor by, Instant at) {
        jdbc.sql("""
                insert into access.staff_change (
                  id, account_id, change, roles, team_id, changed_at, changed_by, changed_by_name)
                values (:id, :account, :change, :roles, :team, :at, :by, :byName)
                """)
                .param("id", ids.next())
                .param("account", after.id())
                .param("change", kind.name())
                .param("roles", after.roles().stream().sorted().map(Role::name).toArray(String[]::new))
                .param("team", after.team())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .update();
    }

    @Override
    public List<StaffChange> of(UUID account) {
        return jdbc.sql("""
                        select c.change, c.roles, c.changed_by_name, c.changed_at
                        from access.staff_change c
                        where c.account_id = :account
                        order by c.changed_at desc, c.id desc
                        """)
                .param("account", account)
                .query((row, _) -> new StaffChange(
                        StaffChange.Kind.valueOf(row.getString("change")),
                        RoleNames.roles(row),
                        row.getString("changed_by_name"),
                        Moments.at(row, "changed_at")))
                .list();
    }
}
