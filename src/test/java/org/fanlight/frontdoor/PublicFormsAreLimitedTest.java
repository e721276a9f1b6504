package org.fanlight.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.database.FanlightTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@FanlightTest
class PublicFormsAreLimitedTest {

    private static final String LINK = "/follow/" + new UUID(7, 7);

    @Autowired
    private MockMvcTester browser;

    @Value("${fanlight.door.posts-per-ten-minutes}")
    private int atMost;

    @Test
    void whoeverFollowsAContactMustWaitLikeEverybodyElse() {
        var refused = Stream.generate(() -> disagrees("Nobody has rung me"))
                .limit(2L * atMost + 1)
                .filter(answer -> answer.getResponse().getStatus() == 429)
                .findFirst()
                .orElseThrow();

        var page = Jsoup.parse(new String(refused.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(page.select("main form").attr("action")).isEqualTo(LINK + "/disagreement");
        assertThat(page.select("input[name=why]").val()).isEqualTo("Nobody has rung me");
    }

    private MvcTestResult disagrees(String words) {
        return browser.perform(
                post(LINK + "/disagreement").param("why", words).with(csrf()).with(request -> {
                    request.setRemoteAddr("198.51.100.77");
                    return request;
                }));
    }
}
