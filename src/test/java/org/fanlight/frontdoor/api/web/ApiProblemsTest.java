package org.fanlight.frontdoor.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.stream.Stream;
import org.fanlight.access.Scope;
import org.fanlight.access.clients.Allowances;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// What cannot be done gets a precise problem, and changes no row.
class ApiProblemsTest extends ApiWorld {

    @Autowired
    private Allowances allowances;

    @Test
    void withoutATokenOrWithAMadeUpOneNothingHappens() {
        var madeUp = new Sender(police().client(), "made-up");

        problem(bare(CONTACTS), 401, "token-missing-or-not-valid");
        problem(post(madeUp, newKey(), Bodies.whole()), 401, "token-missing-or-not-valid");
        assertThat(send(bare(CONTACTS)).headers().firstValue("WWW-Authenticate"))
                .hasValue("Bearer");
    }

    @Test
    void aTokenThatHasEndedIsGoodForNothing() {
        problem(
                request(police(Instant.now().minusSeconds(1), Scope.values()), CONTACTS),
                401,
                "token-missing-or-not-valid");
    }

    @Test
    void aTokenReachesAsFarAsItsScopes() {
        problem(post(police(Scope.CONTACTS_READ), newKey(), Bodies.whole()), 403, "not-permitted");
        problem(request(police(Scope.CONTACTS_WRITE), CONTACTS), 403, "not-permitted");
    }

    @Test
    void malformedJsonIsToldByItsPlaceAndNeverRepeated() {
        var broken = "{\"kind\": \"NEW_WORRY\",\n  \"notes\": Marigold}".getBytes(StandardCharsets.UTF_8);

        var problem = problem(post(police(), newKey(), broken), 400, "malformed-json");

        assertThat(problem.path("detail").stringValue()).contains("line 2").doesNotContain("Marigold");
    }

    @Test
    void aNameGivenTwiceOrAnythingAfterTheEndIsMalformed() {
        problem(
                post(police(), newKey(), Bodies.with("\"kind\":", "\"kind\": \"UPDATE\", \"kind\":")),
                400,
                "malformed-json");
        problem(
                post(police(), newKey(), (Bodies.WHOLE + "{}").getBytes(StandardCharsets.UTF_8)),
                400,
                "malformed-json");
        problem(post(police(), newKey(), new byte[0]), 400, "malformed-json");
        var deep = Bodies.with("\"NEW_WORRY\"", "[".repeat(400) + "]".repeat(400));
        problem(post(police(), newKey(), deep), 400, "malformed-json");
    }

    @Test
    void theBodyIsUtf8AndNothingElse() {
        var latin = Bodies.WHOLE.replace("Ž", "é").replace("😟", "").getBytes(StandardCharsets.ISO_8859_1);

        problem(post(police(), newKey(), latin), 400, "not-utf-8");
        var declared = post(police(), newKey(), Bodies.whole());
        problem(
                declared.setHeader("Content-Type", "application/json; charset=iso-8859-1"),
                415,
                "unsupported-media-type");
        var packed = post(police(), newKey(), Bodies.whole());
        problem(packed.header("Content-Encoding", "gzip"), 415, "unsupported-media-type");
        var xml = post(police(), newKey(), Bodies.whole());
        problem(xml.setHeader("Content-Type", "text/xml"), 415, "unsupported-media-type");
    }

    @Test
    void aBodyIsNotEndless() {
        var tooLarge = Bodies.with("hidden", "hidden ".repeat(40_000));

        problem(post(police(), newKey(), tooLarge), 413, "too-large");
        var unannounced = post(police(), newKey(), tooLarge)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLarge)));
        problem(unannounced, 413, "too-large");
    }

    @Test
    void everyContactNeedsAKey() {
        var police = police();

        problem(post(police, "short", Bodies.whole()), 400, "idempotency-key-missing");
        var none = request(police, CONTACTS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(Bodies.whole()));
        problem(none, 400, "idempotency-key-missing");
    }

    @Test
    void aKeyIsForOneBody() {
        var police = police();
        var key = newKey();
        send(post(police, key, Bodies.whole()));

        problem(post(police, key, Bodies.with("02:10", "02:20")), 422, "idempotency-key-reused");
    }

    @Test
    void whatIsWrongInTheBodyIsPointedAt() {
        var wrong = new String(Bodies.with("\"name\": \"Ona Žemaitė\", ", ""), StandardCharsets.UTF_8)
                .replace("\"AMBER\"", "\"PINK\"")
                .replace("\"now\": false", "\"now\": \"no\"")
                .replace("in the wardrobe", "in the\\u0000 wardrobe")
                .getBytes(StandardCharsets.UTF_8);

        var problem = problem(post(police(), newKey(), wrong), 422, "not-valid");

        assertThat(pointers(problem))
                .containsExactlyInAnyOrder("/children/0", "/urgency/level", "/danger/now", "/notes");
        assertThat(problem.toString()).doesNotContain("PINK");
    }

    @Test
    void aDistrictMustBeKnownAndATimePlausible() {
        var wrong = Bodies.with(
                "\"kind\":", "\"district\": \"NOWHERE\", \"receivedAt\": \"2015-02-30T10:00:00Z\", \"kind\":");

        var problem = problem(post(police(), newKey(), wrong), 422, "not-valid");

        assertThat(pointers(problem)).containsExactlyInAnyOrder("/district", "/receivedAt");
    }

    @Test
    void addressesMethodsAndMediaTypesThatAreNotThereAreProblemsToo() {
        var police = police();

        problem(request(police, "/api/v1/children"), 404, "not-found");
        problem(request(police, "/api/v2"), 404, "not-found");
        problem(request(police, "/oauth2/authorize"), 404, "not-found");
        problem(request(police, CONTACTS).DELETE(), 405, "method-not-allowed");
        problem(request(police, CONTACTS).header("Accept", "text/html"), 406, "not-acceptable");
        problem(request(police, CONTACTS + "?cursor=yesterday"), 400, "bad-request");
        problem(request(police, CONTACTS + "/no-reference"), 404, "not-found");
    }

    @Test
    void whoeverAsksWhichMethodsThereAreIsTold() {
        var answer = send(request(police(), CONTACTS).method("OPTIONS", BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET", "POST");
    }

    @Test
    void whoeverAsksTooOftenIsToldHowLongToWait() {
        var police = police();

        var answer = Stream.generate(() -> afterUsingUpTheAllowanceOf(police))
                .limit(20)
                .filter(tried -> tried.statusCode() == 429)
                .findFirst()
                .orElseThrow();

        assertThat(json(answer).path("type").stringValue()).isEqualTo("urn:fanlight:problem:too-many-requests");
        assertThat(answer.headers().firstValueAsLong("Retry-After")).hasValue(1);
        assertThat(send(request(police(), CONTACTS)).statusCode()).isEqualTo(200);
    }

    @Test
    void aRepeatDoesNotWaitForEver() throws SQLException {
        var police = police();
        var key = newKey();
        try (var first = database.ownerDataSource().getConnection()) {
            first.setAutoCommit(false);
            claim(first, police, key);

            problem(post(police, key, Bodies.whole()), 409, "still-being-recorded");
            first.rollback();
        }
        assertThat(send(post(police, key, Bodies.whole())).statusCode()).isEqualTo(201);
    }

    private HttpResponse<String> afterUsingUpTheAllowanceOf(Sender sender) {
        var whose = "client " + sender.client().id();
        while (allowances.take(whose, 120).isEmpty()) {
            // until there is nothing left
        }
        return send(request(sender, CONTACTS));
    }

    private static void claim(Connection connection, Sender sender, String key) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into frontdoor.sent_contact (client_id, key, body_hash, contact_id, sent_at)
                values (?, ?, 'of another body', gen_random_uuid(), now())
                """)) {
            insert.setObject(1, sender.client().id());
            insert.setString(2, key);
            insert.executeUpdate();
        }
    }

    private static Stream<String> pointers(JsonNode problem) {
        return problem.path("errors")
                .valueStream()
                .map(fault -> fault.path("pointer").stringValue());
    }
}
