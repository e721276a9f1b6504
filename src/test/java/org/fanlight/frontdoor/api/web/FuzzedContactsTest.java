package org.fanlight.frontdoor.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Three hundred damaged requests: none is our failure, and none leaves a row unless it was accepted.
class FuzzedContactsTest extends ApiWorld {

    private static final long SEED = 20261123;
    private static final int REQUESTS = 300;
    private static final int OF_ONE_SENDER = 100;

    private static final List<List<String>> ODD_HEADERS = List.of(
            List.of("Content-Type", "application/json; charset=utf-16"),
            List.of("Content-Type", "application/json; charset=none-such"),
            List.of("Content-Type", "application/json;;;"),
            List.of("Content-Type", "/"),
            List.of("Content-Type", "multipart/form-data; boundary=x"),
            List.of("Content-Type", "application/x-www-form-urlencoded"),
            List.of("Content-Encoding", "br, gzip"),
            List.of("Content-Language", "tlh, *;q=9"),
            List.of("Idempotency-Key", ""),
            List.of("Idempotency-Key", "'; drop table frontdoor.contact; --"),
            List.of("Accept", "nonsense"),
            List.of("Accept", "image/*;q=7"),
            List.of("Authorization", "Bearer"),
            List.of("Authorization", "Bearer \" or 1=1"),
            List.of("Authorization", "Basic !!!"));

    @Test
    void nothingThatIsSentIsOurFailureAndOnlyAcceptedContactsLeaveRows() {
        var mutations = new Mutations(SEED);
        var random = new Random(SEED);
        var statuses = new TreeSet<Integer>();
        var sender = police();
        for (var number = 0; number < REQUESTS; number++) {
            if (number % OF_ONE_SENDER == 0) {
                sender = police();
            }
            var before = rows();
            var answer = send(damaged(sender, mutations, random));
            assertSound(number, before, answer);
            statuses.add(answer.statusCode());
        }
        assertThat(statuses).contains(201, 400, 401, 406, 413, 415, 422).doesNotContain(429);
    }

    private void assertSound(int number, List<Long> before, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("Request %d", number).isLessThan(500);
        if (answer.statusCode() == 201) {
            assertThat(rows().getFirst()).as("Request %d", number).isEqualTo(before.getFirst() + 1);
        } else {
            assertThat(rows()).as("Request %d", number).isEqualTo(before);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .as("Request %d", number)
                    .hasValue("application/problem+json");
        }
    }

    private HttpRequest.Builder damaged(Sender sender, Mutations mutations, Random random) {
        if (random.nextInt(4) > 0) {
            return post(sender, newKey(), mutations.next());
        }
        var header = ODD_HEADERS.get(random.nextInt(ODD_HEADERS.size()));
        return post(sender, newKey(), Bodies.whole()).setHeader(header.getFirst(), header.getLast());
    }
}
