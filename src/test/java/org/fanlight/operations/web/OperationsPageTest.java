package org.fanlight.operations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Act;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.RecordedAct;
import org.fanlight.audit.Subject;
import org.fanlight.audit.seal.SealActs;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.TestDatabase;
import org.fanlight.messages.Address;
import org.fanlight.messages.Delivery;
import org.fanlight.messages.MessageReference;
import org.fanlight.messages.Messages;
import org.fanlight.messages.MobileNumber;
import org.fanlight.messages.OutboundMessage;
import org.fanlight.messages.SampleMessages;
import org.fanlight.operations.OperationsDeed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

@FanlightTest
class OperationsPageTest {

    private static final Viewer OPERATOR = somebody(1, Role.OPERATOR);
    private static final Viewer SOCIAL_WORKER = somebody(2, Role.SOCIAL_WORKER);
    private static final Address REFERRER = SampleMessages.REFERRER;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Messages messages;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private TestDatabase database;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private SealActs sealActs;

    @Test
    void eachSealedDayHasItsClosing() {
        transactions.executeWithoutResult(_ -> trail.enter(
                new Act(OPERATOR.actor(), OperationsDeed.MESSAGE_RELEASED, new Subject("message", UUID.randomUUID()))));

        sealActs.run();

        assertThat(page().html())
                .contains("Keep the closing of each day")
                .containsPattern("<code>[0-9-]{10}=[0-9a-f]{64}</code>");
    }

    @Test
    void theOperatorSeesHowFanlightIs() {
        var page = page();

        assertThat(page.select(".govuk-summary-list__key").eachText())
                .contains("Version", "Running since", "Database connections in use", "Server", "Migrations", "Waiting");
        assertThat(page.text())
                .contains("PostgreSQL 1", "applied, the last on", "messages-send")
                .contains("Made by your database’s own tools", "SPRING_MAIL_HOST");
        assertThat(page.select("nav a[href=/operations]")).isNotEmpty();
    }

    @Test
    void nobodyElseSeesIt() {
        assertThat(browser.perform(as(SOCIAL_WORKER, get("/operations")))).hasStatus(403);
        assertThat(browser.perform(get("/operations"))).hasStatus(302);
    }

    @Test
    void aMessageThatWasGivenUpIsReleasedAndTheReleaseIsOnRecord() {
        var message = parked(101, REFERRER);

        assertThat(sends(OPERATOR, formFor(message).attr("action")))
                .hasStatus(303)
                .hasRedirectedUrl("/operations");

        assertThat(messages.deliveryOf(reference(101))).get().isInstanceOf(Delivery.Waiting.class);
        assertThat(page().select("form[action*=" + message + "]")).isEmpty();
        assertThat(releasesOf(message))
                .singleElement()
                .satisfies(act -> assertThat(act.actor()).isEqualTo(OPERATOR.actor()));
    }

    @Test
    void aMessageThatDoesNotWaitForAnOperatorIsLeftAlone() {
        var message = parked(102, REFERRER);
        sends(OPERATOR, release(message));

        sends(OPERATOR, release(message));
        sends(OPERATOR, release(new UUID(7, 7)));

        assertThat(releasesOf(message)).hasSize(1);
        assertThat(releasesOf(new UUID(7, 7))).isEmpty();
    }

    @Test
    void aTextMessageHasNoButtonBecauseItCannotBeSentYet() {
        var message = parked(103, new MobileNumber("+447700900123"));

        assertThat(page().select("form[action*=" + message + "]")).isEmpty();
        assertThat(page().text()).contains("text messages are not sent yet");
    }

    @Test
    void thePageShowsNobodysAddress() {
        parked(104, REFERRER);

        assertThat(page().text()).doesNotContain(REFERRER.value());
    }

    @Test
    void onlyTheOperatorReleases() {
        var message = parked(105, REFERRER);

        assertThat(sends(SOCIAL_WORKER, release(message))).hasStatus(403);
        assertThat(messages.deliveryOf(reference(105))).get().isInstanceOf(Delivery.Parked.class);
    }

    private UUID parked(int number, Address to) {
        var sample = SampleMessages.acknowledgement(number, to);
        transactions.executeWithoutResult(_ -> messages.send(
                new OutboundMessage(reference(number), to, sample.notice(), sample.quoted(), sample.link())));
        var id = database.owner()
                .sql("select id from messages.message where reference = :reference")
                .param("reference", reference(number).value())
                .query(UUID.class)
                .single();
        database.owner().sql("""
                update messages.delivery
                set state = 'parked', settled_at = now(), failure = coalesce(failure, 'refused')
                where message_id = :id
                """).param("id", id).update();
        return id;
    }

    private static MessageReference reference(int number) {
        return MessageReference.of("operations-page-test", new UUID(0, number));
    }

    private Element formFor(UUID message) {
        return page().expectFirst("form[action*=" + message + "]");
    }

    private List<RecordedAct> releasesOf(UUID message) {
        return trail.newestOn(new Subject("message", message), 10);
    }

    private static String release(UUID message) {
        return "/operations/messages/" + message + "/release";
    }

    private Document page() {
        var answer = browser.perform(as(OPERATOR, get("/operations")));
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult sends(Viewer viewer, String url) {
        return browser.perform(as(viewer, post(url))
                .with(csrf())
                .param("_once", UUID.randomUUID().toString()));
    }

    private static MockHttpServletRequestBuilder as(Viewer viewer, MockHttpServletRequestBuilder request) {
        return request.with(authentication(new UsernamePasswordAuthenticationToken(viewer, null, List.of())));
    }

    private static Viewer somebody(int number, Role role) {
        return new Viewer(new UUID(4, number), "Somebody " + number, Set.of(role), null, null);
    }
}
