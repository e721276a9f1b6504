package org.fanlight.ui.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.fanlight.database.FanlightTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A form that was open for too long gives back what was typed, and leads back to where it stood.
@FanlightTest
class ExpiredFormsTest {

    private static final String WORDS = "A bruise on the arm";

    @Autowired
    private MockMvcTester browser;

    @Test
    void whatWasTypedComesBackWithTheWayToTheForm() throws Exception {
        var page = sent("/worried/form/worry");

        assertThat(page.select("textarea[name=harm]").text()).isEqualTo(WORDS);
        assertThat(page.select("a:contains(Go back to the form)").attr("href")).isEqualTo("/worried/form/worry");
        assertThat(page.select("textarea")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/a\\b",
                "javascript:alert(1)",
                "worried",
                "/a b",
                "/a\nb",
                ""
            })
    void noFormLeadsAwayFromHere(String address) throws Exception {
        var page = sent(address);

        assertThat(page.select("textarea[name=harm]").text()).isEqualTo(WORDS);
        assertThat(page.select("a:contains(Go back to the form)")).isEmpty();
    }

    private Document sent(String address) throws Exception {
        var answer = browser.perform(post("/worried/form/worry")
                .param("_page", address)
                .param("_csrf", "long ago")
                .param("harm", WORDS));
        assertThat(answer).hasStatus(HttpStatus.FORBIDDEN);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
