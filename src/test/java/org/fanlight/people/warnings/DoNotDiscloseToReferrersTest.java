package org.fanlight.people.warnings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.people.warnings.WarningsWorld.body;
import static org.fanlight.people.warnings.WarningsWorld.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fanlight.frontdoor.Stories;
import org.fanlight.frontdoor.Workers;
import org.fanlight.people.Address;
import org.fanlight.people.Leaving;
import org.fanlight.people.Postcode;
import org.fanlight.people.Stay;
import org.junit.jupiter.api.Test;

/// What a referrer is told holds no address that must not be disclosed, also where the note came later.
class DoNotDiscloseToReferrersTest extends HiddenFamily {

    @Test
    void theReferrerIsNotToldTheAddress() {
        var contact = stories.contactAbout(child, Stories.NEIGHBOUR);
        stories.decided(contact, Workers.SAM);
        hide("every");

        Stream.of(
                        "She is safe at " + line,
                        "She is safe in " + postcode.toLowerCase().replace(" ", ""))
                .forEach(words -> {
                    var answer = feedback(contact, words);
                    assertThat(answer).as(words).hasStatus(422);
                    assertThat(text(answer)).contains(Leaving.TAKE_IT_OUT);
                });
        assertThat(rows("frontdoor.feedback", contact)).isZero();
        assertThat(feedback(contact, "She is safe")).hasStatus(303);
    }

    @Test
    void whatAReferrerWasToldBeforeTheNoteIsWithheldFromThenOn() {
        var contact = stories.contactAbout(child, Stories.NEIGHBOUR);
        stories.decided(contact, Workers.SAM);
        assertThat(feedback(contact, "She is safe at " + line)).hasStatus(303);
        var link = "/follow/" + stories.linkTo(contact);
        assertThat(body(browser.get().uri(link).exchange())).contains(line);

        hide("every");

        var page = browser.get().uri(link).exchange();
        assertTellsNothing(body(page));
        assertThat(text(page)).contains(Leaving.WITHHELD);
    }

    @Test
    void theAnswerToADisagreementTellsItNeither() {
        var contact = stories.contactAbout(child, Stories.NEIGHBOUR);
        raised(contact, 1);
        answered(contact, "They are safe at " + line);
        var link = "/follow/" + stories.linkTo(contact);
        assertThat(body(browser.get().uri(link).exchange())).contains(line);

        hide("every");

        var page = browser.get().uri(link).exchange();
        assertTellsNothing(body(page));
        assertThat(text(page)).contains(Leaving.WITHHELD);
        var other = raised(stories.contactAbout(child, Stories.NEIGHBOUR), 1);
        var refused = world.sends(manager, "/disagreements/" + other, Map.of("answer", "They are at " + line));
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains(Leaving.TAKE_IT_OUT);
        assertThat(world.sends(manager, "/disagreements/" + other, Map.of("answer", "They are safe")))
                .hasStatus(303);
    }

    @Test
    void everyLineThatHasAFigureIsHeldBackNotOnlyTheFirst() {
        var flat = world.person(
                "Iga",
                family,
                Stay.now(new Address.At(List.of("Flat 31", "88 " + family + " Wharf"), new Postcode(""))));
        hide(flat, "every");
        var contact = stories.contactAbout(flat, Stories.NEIGHBOUR);
        stories.decided(contact, Workers.SAM);

        assertThat(feedback(contact, "They moved to 88 " + family + " wharf.")).hasStatus(422);
        assertThat(feedback(contact, "They are in flat 31 now")).hasStatus(422);
        assertThat(feedback(contact, "They moved to 8 " + family + " Wharf.")).hasStatus(303);
    }
}
