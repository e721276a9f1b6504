package org.fanlight.frontdoor.door.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.fanlight.frontdoor.FrontDoor;
import org.fanlight.frontdoor.door.PublicPosts;
import org.fanlight.ui.Templates;
import org.fanlight.worktime.Calendars;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PublicPostLimitTest {

    private static final DoorSettings SETTINGS = new DoorSettings(
            "01632 960100", "01632 960199", "the helpline", "0808 157 0100", "https://weather.example", 3);

    private final FrontDoor door = FrontDoor.at("2026-11-23 09:00");
    private final PublicPostLimit limit = new PublicPostLimit(door.the(PublicPosts.class), SETTINGS, door.clock());

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void theFourthFormInTenMinutesMustWait() {
        sendThreeTimes();

        assertThatThrownBy(() -> send("POST", "192.0.2.1")).isInstanceOf(TooManyPosts.class);
    }

    @Test
    void tenMinutesLaterItMayGoOn() {
        sendThreeTimes();
        door.clock().moveBy(Duration.ofMinutes(10));

        assertThat(send("POST", "192.0.2.1")).isTrue();
    }

    @Test
    void readingIsNeverStopped() {
        sendThreeTimes();

        assertThat(send("GET", "192.0.2.1")).isTrue();
    }

    @Test
    void anotherAddressIsNotHeldUp() {
        sendThreeTimes();

        assertThat(send("POST", "192.0.2.2")).isTrue();
    }

    @Test
    void thePageThatAsksToWaitKeepsEveryWord() {
        var request = new MockHttpServletRequest("POST", "/worried/form/worry");
        request.addParameter("nature", "He said \"no\" <again>");
        request.addParameter("_csrf", "old");
        var porch = new Porches(SETTINGS, _ -> Calendars.usual(), door.clock()).now();

        var page = Templates.page(
                "frontdoor/door/web/wait", Map.of("frame", Templates.FRAME, "page", WaitPage.of(request, porch)));

        assertThat(page.select("main form").attr("action")).isEqualTo("/worried/form/worry");
        assertThat(page.select("input[name=nature]").val()).isEqualTo("He said \"no\" <again>");
        assertThat(page.select("input[name=_csrf]")).isEmpty();
        assertThat(page.select("main").text()).contains("01632 960100");
        assertThat(page.select(".govuk-exit-this-page a").attr("href")).isEqualTo("https://weather.example");
    }

    private void sendThreeTimes() {
        for (var form = 0; form < 3; form++) {
            assertThat(send("POST", "192.0.2.1")).isTrue();
        }
    }

    private boolean send(String method, String address) {
        var request = new MockHttpServletRequest(method, "/worried/danger");
        request.setRemoteAddr(address);
        return limit.preHandle(request, new MockHttpServletResponse(), new Object());
    }
}
