package org.fanlight.frontdoor.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.Stories.NEIGHBOUR;
import static org.fanlight.frontdoor.Workers.TEACHER;

import java.util.List;
import org.fanlight.frontdoor.FrontDoor;
import org.fanlight.frontdoor.Stories;
import org.fanlight.messages.sql.LettersWritten;
import org.junit.jupiter.api.Test;

class AcknowledgementTest {

    private final FrontDoor door = FrontDoor.at("2026-11-23 09:00");
    private final Stories stories = new Stories(door);

    @Test
    void aReferrerWhoLeftAnAddressIsAcknowledgedAtOnce() {
        var contact = stories.contactFrom(NEIGHBOUR);

        assertThat(letters())
                .singleElement()
                .asString()
                .contains(stories.referenceOf(contact).words())
                .contains("https://fanlight.example/follow/" + stories.linkTo(contact))
                .doesNotContain(Stories.CHILD, "Marigold", "bruise", "Nell");
    }

    @Test
    void aReferrerWithoutAnAddressIsSentNothing() {
        stories.contactFrom(Stories.school(TEACHER));

        assertThat(letters()).isEmpty();
    }

    @Test
    void wordsThatAreNoAddressStopNothing() {
        stories.contactFrom(referrerAt("ring me instead"));

        assertThat(letters()).isEmpty();
    }

    private static Referrer referrerAt(String email) {
        return new Referrer(
                NEIGHBOUR.kind(), NEIGHBOUR.source(), "", "", "", "", email, null, null, NEIGHBOUR.staysUnnamed());
    }

    private List<String> letters() {
        return LettersWritten.in(door.database()).stream()
                .map(LettersWritten.Letter::words)
                .toList();
    }
}
