package org.fanlight.frontdoor.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.fanlight.frontdoor.Reference;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SendingAContactTest extends ApiWorld {

    @Autowired
    private ContactFiles files;

    @Test
    void aSystemSignsInSendsAContactAndFollowsIt() {
        var police = police();
        var token = json(send(tokenRequest(police.client().clientId(), SECRET, "contacts:write contacts:read")))
                .path("access_token")
                .stringValue();
        var signedIn = new Sender(police.client(), token);

        var sent = send(post(signedIn, newKey(), Bodies.whole()));
        var followed =
                send(request(signedIn, sent.headers().firstValue("Location").orElseThrow()));

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        assertThat(followed.statusCode()).isEqualTo(200);
        assertThat(json(followed)).isEqualTo(json(sent));
        assertThat(json(sent).path("status").stringValue()).isEqualTo("RECEIVED");
    }

    @Test
    void aWrongSecretGivesNoToken() {
        var police = police();

        var refused = send(tokenRequest(police.client().clientId(), "a wrong secret", "contacts:write"));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(json(refused).path("error").stringValue()).isEqualTo("invalid_client");
    }

    @Test
    void everythingThatWasSentIsInTheFile() {
        var police = police();

        var file = fileOf(send(post(police, newKey(), Bodies.whole())));

        assertThat(file.contact().referrer().agency()).isEqualTo(police.client().agency());
        assertThat(file.contact().referrer().role()).isEqualTo("Police constable, 4471, Response B");
        assertThat(file.contact().recordedBy()).isEqualTo(police.client().name());
        assertThat(file.children()).extracting(child -> child.as().name()).contains("Ona Žemaitė", "Not yet named");
        assertThat(file.adults()).extracting(adult -> adult.as().role()).containsExactly("mother");
        assertThat(file.notes().getFirst().what()).endsWith("in the wardrobe 😟.");
        assertThat(file.answers())
                .extracting(answer -> answer.what().question().name())
                .containsExactlyInAnyOrder("OWN_WORDS", "WHEREABOUTS", "DONE_SO_FAR");
        assertThat(file.rating().orElseThrow().what().urgency()).isEqualTo(Urgency.AMBER);
    }

    @Test
    void aChildInDangerNowIsRatedRedWhateverElseIsSaid() {
        var file = fileOf(send(post(police(), newKey(), Bodies.with("\"now\": false", "\"now\": true"))));

        assertThat(file.rating().orElseThrow().what().urgency()).isEqualTo(Urgency.RED);
        assertThat(file.rating().orElseThrow().what().reason()).endsWith("Third call this month");
    }

    @Test
    void aRepeatedKeyReturnsTheFirstAnswerAndChangesNothing() {
        var police = police();
        var key = newKey();
        var first = send(post(police, key, Bodies.whole()));
        var before = rows();

        var repeated = send(post(police, key, Bodies.whole()));

        assertThat(repeated.statusCode()).isEqualTo(201);
        assertThat(repeated.body()).isEqualTo(first.body());
        assertThat(repeated.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void theSameKeyOfAnotherClientIsAnotherKey() {
        var key = newKey();

        var one = send(post(police(), key, Bodies.whole()));
        var other = send(post(police(), key, Bodies.whole()));

        assertThat(json(one).path("reference")).isNotEqualTo(json(other).path("reference"));
    }

    @Test
    void repeatsAtTheSameTimeWaitForTheFirst() throws Exception {
        var police = police();
        var key = newKey();
        var before = contactsOf(police);

        var answers = new ArrayList<Future<HttpResponse<String>>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 6)
                    .forEach(_ -> answers.add(threads.submit(() -> send(post(police, key, Bodies.whole())))));
        }

        var first = answers.getFirst().get();
        for (var answer : answers) {
            assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(201);
            assertThat(answer.get().body()).isEqualTo(first.body());
        }
        assertThat(contactsOf(police)).isEqualTo(before + 1);
    }

    private ContactFile fileOf(HttpResponse<String> sent) {
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        var reference = Reference.typed(json(sent).path("reference").stringValue());
        return files.withReference(reference.orElseThrow()).flatMap(files::file).orElseThrow();
    }

    private long contactsOf(Sender sender) {
        return database.owner()
                .sql("select count(*) from frontdoor.contact where recorded_by = :client")
                .param("client", sender.client().id())
                .query(Long.class)
                .single();
    }

    private HttpRequest.Builder tokenRequest(String clientId, String secret, String scopes) {
        var basic = Base64.getEncoder()
                .encodeToString((clientId + ":" + secret.replace(' ', '+')).getBytes(StandardCharsets.UTF_8));
        return bare("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&scope="
                        + scopes.replace(" ", "%20").replace(":", "%3A")));
    }
}
