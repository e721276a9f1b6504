package org.fanlight.frontdoor.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FollowingContactsTest extends ApiWorld {

    @Test
    void aContactOfAnotherClientIsNotThere() {
        var location = send(post(police(), newKey(), Bodies.whole()))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        problem(request(police(), location), 404, "not-found");
    }

    @Test
    void aListIsReadPageByPageNewestFirst() {
        var police = police();
        var sent = new ArrayList<>(IntStream.range(0, 53)
                        .mapToObj(_ -> reference(json(send(post(police, newKey(), Bodies.whole())))))
                        .toList())
                .reversed();

        var first = json(send(request(police, CONTACTS)));
        var second = json(send(request(police, first.path("next").stringValue())));

        assertThat(first.path("contacts").valueStream().map(FollowingContactsTest::reference))
                .isEqualTo(sent.subList(0, 50));
        assertThat(second.path("contacts").valueStream().map(FollowingContactsTest::reference))
                .isEqualTo(sent.subList(50, 53));
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void neitherNamesNorOutcomesAreTold() {
        var police = police();
        send(post(police, newKey(), Bodies.whole()));

        var page = send(request(police, CONTACTS)).body();

        assertThat(page).contains("RECEIVED").doesNotContain("Ona", "Thackeray", "AMBER", "wardrobe");
    }

    @Test
    void everyLookIsOnRecord() {
        var police = police();
        send(post(police, newKey(), Bodies.whole()));

        send(request(police, CONTACTS));

        assertThat(database.owner()
                        .sql("select deed from audit.act where actor_id = :client order by at")
                        .param("client", police.client().id())
                        .query(String.class)
                        .list())
                .containsExactly("contact.recorded", "contact.read-by-referrer");
    }

    private static String reference(JsonNode contact) {
        return contact.path("reference").stringValue();
    }
}
