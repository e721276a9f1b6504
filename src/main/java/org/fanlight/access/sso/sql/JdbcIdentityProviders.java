package org.fanlight.access.sso.sql;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Viewer;
import org.fanlight.access.sso.IdentityProvider;
import org.fanlight.access.sso.IdentityProviders;
import org.fanlight.access.sso.MailDomain;
import org.fanlight.access.sso.ProviderTerms;
import org.fanlight.access.sso.RoleMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcIdentityProviders implements IdentityProviders {

    private static final String NEWEST = """
            select p.id, p.agency_id, p.issuer, e.number, e.name, e.client_id, e.secret_name, e.domains, e.email_claim,
                   e.asks_verified, e.roles_claim, e.offline_access, e.second_step_values, e.look_again_minutes,
                   e.is_open, e.reason, e.made_at, e.made_by_name, m.mapped_values, m.mapped_roles, m.mapped_teams
            from access.identity_provider p
            join lateral (
              select *
              from access.identity_provider_edition e
              where e.provider_id = p.id
              order by e.number desc
              limit 1) e on true
            cross join lateral (
              select array_agg(m.value order by m.value, m.role) as mapped_values,
                     array_agg(m.role order by m.value, m.role) as mapped_roles,
                     array_agg(m.team_id order by m.value, m.role) as mapped_teams
              from access.role_mapping m
              where m.provider_id = e.provider_id
              and m.edition = e.number) m
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcIdentityProviders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean add(UUID id, UUID agency, String issuer, ProviderTerms terms, Viewer by) {
        var added = jdbc.sql("""
                insert into access.identity_provider (id, agency_id, issuer)
                values (:id, :agency, :issuer)
                on conflict (issuer) do nothing
                """)
                .param("id", id)
                .param("agency", agency)
                .param("issuer", issuer)
                .update();
        if (added == 1) {
            addEdition(id, 1, terms, true, "", by);
        }
        return added == 1;
    }

    @Override
    public Optional<IdentityProvider> find(UUID id) {
        return jdbc.sql(NEWEST + "where p.id = :id")
                .param("id", id)
                .query(ProviderRows::provider)
                .optional();
    }

    /// Held first and read then, so that what the one before has changed is seen.
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<IdentityProvider> hold(UUID id) {
        jdbc.sql("""
                select pg_advisory_xact_lock(hashtextextended('identity provider ' || cast(:id as text), 0))
                """).param("id", id.toString()).query((_, _) -> id).list();
        return find(id);
    }

    @Override
    public List<IdentityProvider> all() {
        return jdbc.sql(NEWEST + "order by not e.is_open, e.name, p.id")
                .query(ProviderRows::provider)
                .list();
    }

    @Override
    @Transactional
    public void change(IdentityProvider held, ProviderTerms terms, boolean open, String reason, Viewer by) {
        addEdition(held.id(), held.edition() + 1, terms, open, reason, by);
    }

    private void addEdition(UUID id, int number, ProviderTerms terms, boolean open, String reason, Viewer by) {
        jdbc.sql("""
                insert into access.identity_provider_edition (
                  provider_id, number, name, client_id, secret_name, domains, email_claim, asks_verified, roles_claim,
                  offline_access, second_step_values, look_again_minutes, is_open, reason, made_at, made_by, made_by_name)
                values (
                  :id, :number, :name, :clientId, :secretName, :domains, :emailClaim, :asksVerified, :rolesClaim,
                  :offlineAccess, :secondStepValues, :lookAgain, :open, :reason, :at, :by, :byName)
                """)
                .param("id", id)
                .param("number", number)
                .param("name", terms.name())
                .param("clientId", terms.clientId())
                .param("secretName", terms.secretName())
                .param(
                        "domains",
                        terms.domains().stream().map(MailDomain::name).sorted().toArray(String[]::new))
                .param("emailClaim", terms.emailClaim())
                .param("asksVerified", terms.asksVerified())
                .param("rolesClaim", terms.rolesClaim())
                .param("offlineAccess", terms.offlineAccess())
                .param(
                        "secondStepValues",
                        terms.secondStepValues().stream().sorted().toArray(String[]::new))
                .param("lookAgain", Math.toIntExact(terms.lookAgain().toMinutes()))
                .param("open", open)
                .param("reason", reason)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.accountId())
                .param("byName", by.name())
                .update();
        terms.mappings().forEach(mapping -> addMapping(id, number, mapping));
    }

    private void addMapping(UUID id, int number, RoleMapping mapping) {
        @Nullable UUID team = mapping.team();
        jdbc.sql("""
                insert into access.role_mapping (provider_id, edition, value, role, team_id)
                values (:id, :number, :value, :role, cast(:team as uuid))
                """)
                .param("id", id)
                .param("number", number)
                .param("value", mapping.value())
                .param("role", mapping.role().name())
                .param("team", team)
                .update();
    }
}
