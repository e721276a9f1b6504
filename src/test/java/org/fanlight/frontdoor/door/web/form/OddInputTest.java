package org.fanlight.frontdoor.door.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fanlight.database.FanlightTest;
import org.fanlight.frontdoor.door.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whatever is sent to the public form, it is never a failure of ours and never costs a word told before.
@FanlightTest
class OddInputTest {

    private static final String TOLD_BEFORE = "Told before";

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void somethingWasToldBefore() {
        visitor = Visitor.at(port);
        visitor.open("/worried/danger").send("danger", "NO");
        visitor.send("who", "PUBLIC");
        visitor.send("district", "NOT_SURE");
        visitor.open("/worried/form/worry").send("nature", TOLD_BEFORE, "harm", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "a\u0000b",
                "\uFFFD\uFFFE\uFFFF",
                "‮right to left‬",
                "👩‍👩‍👧‍👦 e\u0301\u0301\u0301",
                "<script>alert(1)</script>&amp;'\"",
                "\\u0000 \\\" {\"a\": null}",
                "'; drop table frontdoor.online_draft; --",
                "${7*7} #{7*7} @`x`"
            })
    void oddWordsAreKept(String words) {
        visitor.open("/worried/form/worry").send("harm", words);

        assertThat(visitor.status()).isEqualTo(200);
        assertThat(visitor.open("/worried/form/worry").page().select("#harm").val())
                .isEqualTo(words.replace("\u0000", ""));
        theRestIsStillThere();
    }

    @Test
    void bytesThatAreNoTextDoNotHurt() {
        visitor.open("/worried/form/worry");
        var form = visitor.hidden();

        visitor.postRaw(
                "/worried/form/worry", "_csrf=" + form.get("_csrf") + "&harm=%ff%fe%ed%a0%80&nature=Told+before");

        assertThat(visitor.status()).isLessThan(500);
        theRestIsStillThere();
    }

    @ParameterizedTest
    @ValueSource(strings = {"&&==&%", "harm=%zz", "=", "harm=1&harm=2&harm=3", "%00=%00", "_once=nonsense"})
    void aBrokenFormIsNotOurFailure(String body) {
        visitor.open("/worried/form/worry");
        var csrf = visitor.hidden().get("_csrf");

        visitor.postRaw("/worried/form/worry", "_csrf=" + csrf + "&nature=Told+before&" + body);

        assertThat(visitor.status()).isLessThan(500);
        theRestIsStillThere();
    }

    @Test
    void wordsBeyondTheLimitAreKeptAndRefused() {
        visitor.open("/worried/form/worry").send("harm", "ß".repeat(150_000));

        assertThat(visitor.status()).isEqualTo(422);
        assertThat(visitor.page().select("#harm").val()).hasSize(150_000);
        theRestIsStillThere();
    }

    @Test
    void aFormOfManyMegabytesIsTurnedAway() {
        visitor.open("/worried/form/worry");
        var form = visitor.hidden();
        form.put("harm", "x".repeat(6_000_000));

        visitor.post("/worried/form/worry", form);

        assertThat(visitor.status()).isBetween(400, 499);
        theRestIsStillThere();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/worried/form/children/0",
                "/worried/form/children/21",
                "/worried/form/children/-1",
                "/worried/form/children/x",
                "/worried/form/secrets",
                "/worried/form/worry/1"
            })
    void anAddressThatLeadsNowhereIsNotFound(String path) {
        assertThat(visitor.open(path).status()).isEqualTo(404);
        theRestIsStillThere();
    }

    @Test
    void fieldsThatNobodyAskedForAreLeftOut() {
        visitor.open("/worried/form/worry");
        var form = visitor.hidden();
        form.put("danger", "YES");
        form.put("who", "nonsense");
        form.put("district", "nonsense");

        visitor.post("/worried/form/worry", form);

        assertThat(visitor.path()).isEqualTo("/worried/form");
        theRestIsStillThere();
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        visitor.post("/worried/form/worry", Map.of("nature", "Typed for an hour"));

        assertThat(visitor.status()).isEqualTo(403);
        theRestIsStillThere();
    }

    private void theRestIsStillThere() {
        assertThat(visitor.open("/worried/form/worry").page().select("#nature").val())
                .isEqualTo(TOLD_BEFORE);
    }
}
