package org.fanlight.frontdoor.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Scope;
import org.fanlight.access.clients.ApiClient;
import org.fanlight.access.clients.ApiClients;
import org.fanlight.access.clients.ApiSecret;
import org.fanlight.access.clients.ApiSecrets;
import org.fanlight.access.clients.ApiToken;
import org.fanlight.access.clients.ApiTokens;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.AgencyId;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.audit.Actor;
import org.fanlight.database.FanlightTest;
import org.fanlight.database.Ids;
import org.fanlight.database.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The running application as other agencies' systems see it: over HTTP and with tokens.
@FanlightTest
abstract class ApiWorld {

    static final String CONTACTS = "/api/v1/contacts";
    static final String SECRET = "a secret of one test";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Every table that a contact leaves rows in.
    private static final List<String> TABLES = List.of(
            "frontdoor.contact",
            "frontdoor.contact_note",
            "frontdoor.contact_answer",
            "frontdoor.contact_standing",
            "frontdoor.named_person",
            "frontdoor.urgency_rating",
            "frontdoor.referrer_link",
            "frontdoor.sent_contact",
            "messages.message",
            "audit.act");

    /// A system and a token it has.
    record Sender(ApiClient client, String token) {}

    @LocalServerPort
    private int port;

    @Autowired
    ApiClients clients;

    @Autowired
    private ApiSecrets secrets;

    @Autowired
    TestDatabase database;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Agencies agencies;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private Ids ids;

    /// A police force's system with a token for these scopes.
    Sender police(Scope... scopes) {
        return police(Instant.now().plusSeconds(600), scopes);
    }

    Sender police(Instant tokenEnds, Scope... scopes) {
        var agency = new AgencyId(ids.next());
        agencies.addAgencies(List.of(new Agency(agency, "Force " + agency.value(), AgencyKind.POLICE)));
        var id = ids.next();
        var client = new ApiClient(id, "force-" + id, "Force system " + id, agency.value(), Set.of(Scope.values()));
        clients.add(client);
        secrets.add(ApiSecret.first(id, passwords.encode(SECRET), Instant.EPOCH, Actor.HOUSE));
        var token = "token-" + id;
        tokens.keep(new ApiToken(token, id, Set.of(scopes), Instant.EPOCH, tokenEnds));
        return new Sender(client, token);
    }

    Sender police() {
        return police(Scope.values());
    }

    HttpRequest.Builder request(Sender sender, String path) {
        return bare(path).header("Authorization", "Bearer " + sender.token());
    }

    HttpRequest.Builder bare(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    HttpRequest.Builder post(Sender sender, String key, byte[] body) {
        return request(sender, CONTACTS)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    /// How many rows there are of everything a contact leaves behind.
    List<Long> rows() {
        var counts = TABLES.stream().map(table -> "(select count(*) from " + table + ")");
        return List.of(database.owner()
                .sql("select array[" + String.join(", ", counts.toList()) + "]")
                .query((row, _) -> (Long[]) row.getArray(1).getArray())
                .single());
    }

    /// Sends what cannot be done, and makes sure that nothing was done.
    JsonNode problem(HttpRequest.Builder request, int status, String code) {
        var before = rows();
        var answer = send(request);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = json(answer);
        assertThat(problem.path("type").stringValue()).isEqualTo("urn:fanlight:problem:" + code);
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("title").stringValue()).isNotBlank();
        assertThat(problem.path("detail").stringValue()).isNotBlank();
        assertThat(problem.path("instance").stringValue()).startsWith("urn:fanlight:request:");
        assertThat(rows()).isEqualTo(before);
        return problem;
    }
}
