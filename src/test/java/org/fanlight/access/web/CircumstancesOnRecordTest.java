package org.fanlight.access.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.AccessDeed;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.Subject;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/// An act says from where and in which session it was done, and its caller has no say in it.
@FanlightTest
@TestPropertySource(properties = "fanlight.second-step.of=nobody")
class CircumstancesOnRecordTest {

    private static final String PASSWORD = "a window above the door";

    private final UUID account = UUID.randomUUID();
    private final UUID agency = UUID.randomUUID();
    private final Viewer viewer = new Viewer(account, "Sam Okoro", Set.of(Role.SOCIAL_WORKER), agency, null);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private TestDatabase database;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void anActOnAPageHasAddressSessionAgencyAndPurpose() {
        accounts.addAll(List.of(
                new Account(account, email(), "Sam Okoro", passwords.encode(PASSWORD), viewer.roles(), agency, null)));
        var one = signIn();
        var two = signIn();

        search(one, "192.0.2.7");
        search(one, "192.0.2.8");
        search(two, "192.0.2.8");

        var acts = database.owner()
                .sql("select * from audit.act where actor_id = :account and deed = 'people.searched' order by id")
                .param("account", account)
                .query()
                .listOfRows();
        assertThat(acts).extracting(act -> act.get("address")).containsExactly("192.0.2.7", "192.0.2.8", "192.0.2.8");
        assertThat(acts)
                .allSatisfy(act -> assertThat(act)
                        .containsEntry("actor_agency", agency)
                        .containsEntry("purpose", "Finding out who is meant"));
        var sessions =
                acts.stream().map(act -> String.valueOf(act.get("session"))).toList();
        assertThat(sessions).allMatch(hash -> hash.matches("[0-9a-f]{32}"));
        assertThat(sessions.get(0)).isEqualTo(sessions.get(1)).isNotEqualTo(sessions.get(2));
        assertThat(acts.toString()).doesNotContain(one.getValue(), two.getValue());
    }

    @Test
    void whatTheHouseDoesByItselfIsFromNowhere() {
        transactions.executeWithoutResult(
                _ -> trail.enter(new Act(viewer.actor(), AccessDeed.SIGNED_OUT, new Subject("account", account))));

        Map<String, Object> act = new HashMap<>(database.owner()
                .sql("select * from audit.act where actor_id = :account")
                .param("account", account)
                .query()
                .singleRow());
        assertThat(act).containsEntry("address", null).containsEntry("session", null);
    }

    private Cookie signIn() {
        var answer = browser.perform(post("/sign-in")
                .param("email", email())
                .param("password", PASSWORD)
                .with(csrf()));
        return requireNonNull(answer.getResponse().getCookie("SESSION"));
    }

    private void search(Cookie session, String address) {
        assertThat(browser.perform(post("/people")
                        .param("words", "Nobody Inparticular")
                        .cookie(session)
                        .remoteAddress(address)
                        .with(csrf())))
                .hasStatusOk();
    }

    private String email() {
        return account + "@larkshire.example";
    }
}
