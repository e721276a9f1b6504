package org.fanlight.messages.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanlight.messages.SampleMessages.acknowledgement;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fanlight.database.TestDatabase;
import org.fanlight.messages.MobileNumber;
import org.fanlight.messages.sql.TestOutbox;
import org.fanlight.ui.Templates;
import org.fanlight.worktime.MovableClock;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

class DemoMessagesTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final MovableClock clock = MovableClock.at("2026-11-23 09:00");
    private final TestOutbox box = TestOutbox.in(database, clock);
    private final DemoMessagesController controller = new DemoMessagesController(TestOutbox.writtenIn(database), clock);

    @Test
    void beforeTheFirstMessageThePageSaysSo() {
        assertThat(rendered(controller.list()).select("main").text()).contains("No message has been written yet.");
    }

    @Test
    void messagesAreListedNewestFirst() {
        box.messages().send(acknowledgement(1));
        clock.moveBy(Duration.ofMinutes(5));
        box.messages().send(acknowledgement(2));
        box.outbox().delivered(box.outbox().claim().orElseThrow());

        assertThat(rendered(controller.list()).select("main li").eachText())
                .containsExactly(
                        "We have received what you told us (FD-2) To sam.fox@larkshire.example"
                                + " on 23 November 2026 at 09:05. Waiting to be sent.",
                        "We have received what you told us (FD-1) To sam.fox@larkshire.example"
                                + " on 23 November 2026 at 09:00. Delivered on 23 November 2026 at 09:05.");
    }

    @Test
    void theLinkInAMessageLeadsIntoTheDemonstration() {
        box.messages().send(acknowledgement(1));

        var page = rendered(controller.one(onlyMessage()));

        assertThat(page.title()).isEqualTo("We have received what you told us (FD-1) – Fanlight");
        assertThat(page.select("main a[href=/progress/FD-1]").text())
                .isEqualTo("https://fanlight.example/progress/FD-1");
        assertThat(page.select("main p").eachText())
                .contains("Your reference is FD-1.", "If a child is in danger now, ring 999.");
    }

    @Test
    void aTextMessageSaysThatItWasNotSent() {
        box.messages().send(acknowledgement(1, new MobileNumber("+447700900123")));

        assertThat(rendered(controller.one(onlyMessage())).select("dl").text())
                .contains("+447700900123", "Not sent: text messages are not sent yet");
    }

    @Test
    void aMessageThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> controller.one(new UUID(0, 0)))
                .isInstanceOf(ResponseStatusException.class)
                .hasMessageContaining("404");
    }

    private UUID onlyMessage() {
        return TestOutbox.writtenIn(database).newest(2).getFirst().id().value();
    }

    private static Document rendered(ModelAndView view) {
        var page = Objects.requireNonNull(view.getModel().get("page"));
        return Templates.page(view.getViewName(), Map.of("frame", Templates.FRAME, "page", page));
    }
}
