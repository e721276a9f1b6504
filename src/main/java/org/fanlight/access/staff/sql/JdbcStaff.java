package org.fanlight.access.staff.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.access.AccountStanding;
import org.fanlight.access.Role;
import org.fanlight.access.staff.Staff;
import org.fanlight.access.staff.StaffMember;
import org.fanlight.database.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcStaff implements Staff {

    static final String MEMBERS = """
            select a.id, a.name, a.email, a.agency_id, a.team_id, a.standing, a.last_used_at,
              array(select r.role from access.account_role r where r.account_id = a.id) as roles
            from access.account a
            """;

    /// Whoever was invited has chosen no password yet, and no password fits this.
    private static final String NO_PASSWORD = "none";

    private final JdbcClient jdbc;

    JdbcStaff(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<StaffMember> of(UUID agency) {
        return jdbc.sql(MEMBERS + "where a.agency_id = :agency order by a.standing = 'LEFT', a.name, a.id")
                .param("agency", agency)
                .query(JdbcStaff::member)
                .list();
    }

    @Override
    public Optional<StaffMember> find(UUID account) {
        return one(MEMBERS + "where a.id = :account and a.agency_id is not null", account);
    }

    @Override
    public Optional<StaffMember> hold(UUID account) {
        return one(MEMBERS + "where a.id = :account and a.agency_id is not null for update of a", account);
    }

    @Override
    public List<StaffMember> holdCoordinators(UUID agency) {
        jdbc.sql("""
                select pg_advisory_xact_lock(hashtextextended('coordinators ' || :agency, 0))
                """).param("agency", agency).query((_, _) -> agency).single();
        return jdbc.sql(MEMBERS + """
                where a.agency_id = :agency
                and a.standing = 'ACTIVE'
                and exists (
                  select
                  from access.account_role r
                  where r.account_id = a.id
                  and r.role = 'AGENCY_COORDINATOR')
                order by a.name, a.id
                """)
                .param("agency", agency)
                .query(JdbcStaff::member)
                .list();
    }

    @Override
    public Set<UUID> coordinated() {
        return Set.copyOf(jdbc.sql("""
                select distinct a.agency_id
                from access.account a
                join access.account_role r on r.account_id = a.id
                where a.standing = 'ACTIVE'
                and a.agency_id is not null
                and r.role = 'AGENCY_COORDINATOR'
                """).query(UUID.class).list());
    }

    @Override
    public Set<Role> rolesOf(String agencyKind) {
        return jdbc
                .sql("""
                select r.role
                from access.role_of_agency_kind r
                where r.agency_kind = :kind
                """)
                .param("kind", agencyKind)
                .query((row, _) -> Role.valueOf(row.getString("role")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isThere(String email, UUID agency) {
        return jdbc.sql("""
                select exists (
                  select
                  from access.account a
                  where a.email = :email
                  and a.agency_id = :agency
                  and a.standing <> 'LEFT')
                """)
                .param("email", lower(email))
                .param("agency", agency)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean isInUse(String email) {
        return jdbc.sql("""
                select exists (
                  select
                  from access.account a
                  where a.email = :email
                  and a.standing in ('ACTIVE', 'SUSPENDED'))
                """).param("email", lower(email)).query(Boolean.class).single();
    }

    @Override
    public boolean isVouchedForElsewhere(UUID account) {
        return jdbc.sql("""
                select exists (
                  select
                  from access.identity i
                  join access.account a on a.id = i.account_id
                  join access.identity_provider p on p.issuer = i.issuer and p.agency_id = a.agency_id
                  join lateral (
                    select e.is_open
                    from access.identity_provider_edition e
                    where e.provider_id = p.id
                    order by e.number desc
                    limit 1) newest on newest.is_open
                  where i.account_id = :account)
                """).param("account", account).query(Boolean.class).single();
    }

    @Override
    @Transactional
    public void add(StaffMember newcomer, Instant at) {
        jdbc.sql("""
                insert into access.account (
                  id, email, name, password_hash, agency_id, team_id, standing, created_at)
                values (:id, :email, :name, :password, :agency, :team, :standing, :at)
                """)
                .param("id", newcomer.id())
                .param("email", lower(newcomer.email()))
                .param("name", newcomer.name())
                .param("password", NO_PASSWORD)
                .param("agency", newcomer.agency())
                .param("team", newcomer.team())
                .param("standing", newcomer.standing().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        addRoles(newcomer.id(), newcomer.roles());
    }

    @Override
    @Transactional
    public void place(UUID account, Set<Role> roles, @Nullable UUID team) {
        jdbc.sql("""
                        update access.account
                        set team_id = :team
                        where id = :account
                        """).param("team", team).param("account", account).update();
        jdbc.sql("delete from access.account_role where account_id = :account")
                .param("account", account)
                .update();
        addRoles(account, roles);
    }

    @Override
    public void stand(UUID account, AccountStanding standing) {
        jdbc.sql("""
                update access.account
                set standing = :standing
                where id = :account
                """)
                .param("standing", standing.name())
                .param("account", account)
                .update();
    }

    @Override
    public void letIn(UUID account, String passwordHash, Instant at) {
        jdbc.sql("""
                update access.account
                set password_hash = :hash, standing = 'ACTIVE', last_used_at = :at
                where id = :account
                """)
                .param("hash", passwordHash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .update();
    }

    @Override
    public void choosePassword(UUID account, String passwordHash) {
        jdbc.sql("""
                        update access.account
                        set password_hash = :hash
                        where id = :account
                        """).param("hash", passwordHash).param("account", account).update();
    }

    @Override
    public void moveTo(UUID account, String email) {
        jdbc.sql("""
                        update access.account
                        set email = :email
                        where id = :account
                        """).param("email", lower(email)).param("account", account).update();
    }

    private void addRoles(UUID account, Set<Role> roles) {
        jdbc.sql("""
                insert into access.account_role (account_id, role)
                select :account, unnest(:roles)
                """)
                .param("account", account)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .update();
    }

    private Optional<StaffMember> one(String query, UUID account) {
        return jdbc.sql(query)
                .param("account", account)
                .query(JdbcStaff::member)
                .optional();
    }

    private static String lower(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    static StaffMember member(ResultSet row, int index) throws SQLException {
        return new StaffMember(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                RoleNames.roles(row),
                row.getObject("agency_id", UUID.class),
                row.getObject("team_id", UUID.class),
                AccountStanding.valueOf(row.getString("standing")),
                Moments.maybe(row, "last_used_at"));
    }
}
