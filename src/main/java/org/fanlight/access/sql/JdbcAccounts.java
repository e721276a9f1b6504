package org.fanlight.access.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.access.Account;
import org.fanlight.access.AccountStanding;
import org.fanlight.access.Accounts;
import org.fanlight.access.Permission;
import org.fanlight.access.Role;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcAccounts implements Accounts {

    private static final String WITH_ROLES = """
            select a.id, a.email, a.name, a.password_hash, a.agency_id, a.team_id, a.standing,
              array(select r.role from access.account_role r where r.account_id = a.id) as roles
            from access.account a
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final Clock clock;

    JdbcAccounts(JdbcClient jdbc, NamedParameterJdbcOperations batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void addAll(Collection<Account> accounts) {
        batches.batchUpdate("""
                insert into access.account (
                  id, email, name, password_hash, agency_id, team_id, standing, created_at)
                values (:id, lower(:email), :name, :passwordHash, :agency, :team, :standing, :createdAt)
                """, accounts.stream().map(this::row).toArray(SqlParameterSource[]::new));
        batches.batchUpdate(
                """
                insert into access.account_role (account_id, role)
                values (:account, :role)
                """,
                accounts.stream()
                        .flatMap(account -> account.roles().stream()
                                .map(role -> new MapSqlParameterSource(
                                        Map.of("account", account.id(), "role", role.name()))))
                        .toArray(SqlParameterSource[]::new));
    }

    @Override
    public Optional<Account> find(UUID id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    @Override
    public Optional<Account> findByEmail(String email) {
        return jdbc.sql(WITH_ROLES + "where a.email = :email and a.standing = 'ACTIVE'")
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .query(JdbcAccounts::account)
                .optional();
    }

    @Override
    public List<Account> findAll(Collection<UUID> ids) {
        return jdbc.sql(WITH_ROLES + "where a.id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(JdbcAccounts::account)
                .list();
    }

    @Override
    public void signedIn(UUID account, Instant at) {
        jdbc.sql("""
                update access.account
                set last_used_at = :at
                where id = :account
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .update();
    }

    @Override
    public List<Account> inTeam(UUID team) {
        return jdbc.sql(WITH_ROLES + "where a.team_id = :team and a.standing = 'ACTIVE' order by a.name, a.id")
                .param("team", team)
                .query(JdbcAccounts::account)
                .list();
    }

    @Override
    public List<Account> whoMay(Permission permission) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> role.allows(permission))
                .map(Role::name);
        return jdbc.sql(WITH_ROLES + """
                where a.standing = 'ACTIVE'
                and exists (
                  select
                  from access.account_role r
                  where r.account_id = a.id
                  and r.role = any (:roles))
                order by a.name, a.id
                """)
                .param("roles", roles.toArray(String[]::new))
                .query(JdbcAccounts::account)
                .list();
    }

    @Override
    public List<Account> withWords(String words, int atMost) {
        return jdbc.sql(WITH_ROLES + """
                where a.name ilike :like
                or a.email ilike :like
                order by a.name, a.id
                limit :atMost
                """)
                .param("like", "%" + words.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("atMost", atMost)
                .query(JdbcAccounts::account)
                .list();
    }

    private SqlParameterSource row(Account account) {
        return new MapSqlParameterSource()
                .addValue("id", account.id())
                .addValue("email", account.email())
                .addValue("name", account.name())
                .addValue("passwordHash", account.passwordHash())
                .addValue("agency", account.agency())
                .addValue("team", account.team())
                .addValue("standing", account.standing().name())
                .addValue("createdAt", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private static Account account(ResultSet row, int index) throws SQLException {
        Set<Role> roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("name"),
                row.getString("password_hash"),
                roles,
                row.getObject("agency_id", UUID.class),
                row.getObject("team_id", UUID.class),
                AccountStanding.valueOf(row.getString("standing")));
    }
}
