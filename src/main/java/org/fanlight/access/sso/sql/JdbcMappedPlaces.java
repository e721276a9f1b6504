package org.fanlight.access.sso.sql;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fanlight.access.Role;
import org.fanlight.access.sso.MappedPlaces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcMappedPlaces implements MappedPlaces {

    private final JdbcClient jdbc;

    JdbcMappedPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Role> roles(UUID account) {
        return jdbc
                .sql("select role from access.mapped_role where account_id = :account")
                .param("account", account)
                .query(String.class)
                .list()
                .stream()
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @Transactional
    public void give(UUID account, Role role) {
        change("insert into access.account_role (account_id, role) values (:account, :role)", account, role);
        change("insert into access.mapped_role (account_id, role) values (:account, :role)", account, role);
    }

    @Override
    @Transactional
    public void take(UUID account, Role role) {
        change("delete from access.account_role where account_id = :account and role = :role", account, role);
        change("delete from access.mapped_role where account_id = :account and role = :role", account, role);
    }

    @Override
    public Optional<UUID> team(String issuer, String subject) {
        return jdbc.sql("""
                select mapped_team
                from access.identity
                where issuer = :issuer
                and subject = :subject
                and mapped_team is not null
                """)
                .param("issuer", issuer)
                .param("subject", subject)
                .query(UUID.class)
                .optional();
    }

    @Override
    @Transactional
    public void move(String issuer, String subject, UUID account, Optional<UUID> team) {
        jdbc.sql("""
                update access.identity
                set mapped_team = cast(:team as uuid)
                where issuer = :issuer
                and subject = :subject
                """)
                .param("team", team.orElse(null))
                .param("issuer", issuer)
                .param("subject", subject)
                .update();
        jdbc.sql("update access.account set team_id = cast(:team as uuid) where id = :account")
                .param("team", team.orElse(null))
                .param("account", account)
                .update();
    }

    private void change(String statement, UUID account, Role role) {
        jdbc.sql(statement).param("account", account).param("role", role.name()).update();
    }
}
