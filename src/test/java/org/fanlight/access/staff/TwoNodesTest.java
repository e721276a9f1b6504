package org.fanlight.access.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.fanlight.Fanlight;
import org.fanlight.access.Account;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.database.Gate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

/// Two nodes on one database: what one of them ends, the other one does not remember, and one that is cut off from the
/// database says so and forgets nobody.
class TwoNodesTest extends StaffWorld {

    private static ConfigurableApplicationContext other;
    private static Gate gate;

    @Autowired
    private LetGo letGo;

    @Autowired
    private MoveColleague moveColleague;

    @LocalServerPort
    private int port;

    private final HttpClient person =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeEach
    void theOtherNodeRuns() {
        if (other == null) {
            other = start();
        }
    }

    @AfterAll
    static void theOtherNodeStops() {
        other.close();
    }

    @Test
    void whoLeavesOnOneNodeIsNobodyAtTheNextRequestOnTheOther() throws Exception {
        var office = office(AgencyKind.POLICE);
        var leaver = works(office, "Jo Fell", Role.PARTNER_CHECKER);
        signIn(leaver);
        assertThat(get(otherPort(), "/account").statusCode()).isEqualTo(200);

        letGo.letGo(leaver.id(), coordinator(office));

        assertThat(get(otherPort(), "/account")).satisfies(TwoNodesTest::leadsToSignIn);
        assertThat(get(port, "/account")).satisfies(TwoNodesTest::leadsToSignIn);
    }

    @Test
    void whoMovesOnOneNodeCarriesNoOldRoleToTheOther() throws Exception {
        var office = office(AgencyKind.COUNCIL);
        var mover = works(office, "Jo Fell", Role.DUTY_MANAGER);
        signIn(mover);
        assertThat(get(otherPort(), "/people").statusCode()).isEqualTo(200);

        moveColleague.move(
                mover.id(),
                new Place(mover.roles(), mover.team()),
                new Place(Set.of(Role.PROFESSIONAL), office.team()),
                coordinator(office));

        assertThat(get(otherPort(), "/people")).satisfies(TwoNodesTest::leadsToSignIn);
        signIn(mover);
        assertThat(get(otherPort(), "/people").statusCode()).isEqualTo(403);
    }

    @Test
    void aNodeThatIsCutOffFromTheDatabaseSaysWhatToDoAndKeepsEverybodySignedIn() throws Exception {
        var worker = works(office(AgencyKind.COUNCIL), "Jo Fell", Role.DUTY_MANAGER);
        signIn(worker);
        assertThat(get(otherPort(), "/people").statusCode()).isEqualTo(200);

        gate.cut();
        try {
            assertThat(get(otherPort(), "/people")).satisfies(TwoNodesTest::saysWhatToDo);
            assertThat(post(otherPort(), "/sign-in", "email=jo%40fell.example&password=x"))
                    .satisfies(TwoNodesTest::saysWhatToDo);
            assertThat(probe(otherPort())).isEqualTo(200);
        } finally {
            gate.mend();
        }

        assertThat(comesBackByItself()).isTrue();
    }

    private static int probe(int node) throws IOException, InterruptedException {
        try (var proxy = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address(node, "/readyz")).build();
            return proxy.send(request, BodyHandlers.ofString()).statusCode();
        }
    }

    /// The pool tries again every few seconds, and each request waits as long.
    private boolean comesBackByItself() throws IOException, InterruptedException {
        for (var tries = 0; tries < 5; tries++) {
            if (get(otherPort(), "/people").statusCode() == 200) {
                return true;
            }
        }
        return false;
    }

    private static void saysWhatToDo(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(Jsoup.parse(answer.body()).select("main").text())
                .contains("not available just now", "your words are still in the form", "call 999");
    }

    private Viewer coordinator(Office office) {
        return works(office, "Gill Thorsby", Role.AGENCY_COORDINATOR).viewer();
    }

    private static void leadsToSignIn(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
    }

    private void signIn(Account account) throws IOException, InterruptedException {
        var token = Jsoup.parse(get(port, "/sign-in").body())
                .select("input[name=_csrf]")
                .attr("value");
        var form =
                "_csrf=%s&email=%s&password=%s".formatted(encoded(token), encoded(account.email()), encoded(PASSWORD));
        assertThat(post(port, "/sign-in", form).headers().firstValue("Location"))
                .hasValueSatisfying(where -> assertThat(where).doesNotContain("/sign-in"));
    }

    private HttpResponse<String> post(int node, String path, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(node, path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return person.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> get(int node, String path) throws IOException, InterruptedException {
        return person.send(
                HttpRequest.newBuilder(address(node, path))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
    }

    private static URI address(int node, String path) {
        return URI.create("http://localhost:" + node + path);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static int otherPort() {
        return other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private ConfigurableApplicationContext start() {
        var application = database.applicationLogin();
        var owner = database.ownerLogin();
        gate = new Gate(application.url());
        return new SpringApplicationBuilder(Fanlight.class, TestClock.class)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--fanlight.second-step.of=nobody",
                        "--fanlight.seal-key-file=target/test-seal.key",
                        "--fanlight.master-key=file:target/test-master.key",
                        "--spring.datasource.url=" + gate.to(application.url()),
                        "--spring.datasource.username=" + application.user(),
                        "--spring.datasource.password=" + application.password(),
                        "--spring.flyway.url=" + owner.url(),
                        "--spring.flyway.user=" + owner.user(),
                        "--spring.flyway.password=" + owner.password());
    }
}
