package org.fanlight.governance.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.fanlight.frontdoor.Workers;
import org.fanlight.frontdoor.contacts.AddToContact;
import org.fanlight.worktime.London;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// A young person asks for everything held on them, and gets it within the month, without what is another's.
class SubjectAccessTest extends SubjectAccessPages {

    /// Those of a brother, and of a neighbour who asked to stay unnamed.
    private static final List<String> SECRETS = List.of("Barnaby", "Nell", "Ardern", "07700 900123", "nell.ardern");

    @Test
    void aPackIsMadeByOneAndClosedByAnotherAndHoldsNothingOfAnybodyElse() throws IOException {
        stepped(governance, "IDENTITY_SEEN");
        decideAll(governance);
        assertThat(sends(governance, request + "/steps", after(1, "kind", "HANDED_OVER")))
                .hasStatus(303);
        assertThat(sends(second, request + "/pack", after(2))).hasStatus(303);

        var pack = gets(governance, request + "/pack");

        assertThat(pack).hasStatus(200);
        var files = files(pack.getResponse().getContentAsByteArray());
        assertThat(files)
                .containsOnlyKeys(
                        "1-letter.html",
                        "2-everything-we-hold.html",
                        "3-for-a-spreadsheet.csv",
                        "4-for-a-machine.json");
        assertThat(files.values())
                .allSatisfy(file -> assertThat(file).doesNotContainIgnoringCase(SECRETS.toArray(String[]::new)));
        assertThat(files.get("2-everything-we-hold.html"))
                .contains("sister Ava has a bruise", "[withheld: another person’s information]", "Ava");
        assertThat(files.get("1-letter.html")).contains("Information Commissioner", "Ava Otterbourne");
        assertThat(deeds()).contains("subject-access.closed", "subject-access.taken", "subject-access.item-read");
        assertThat(text(gets(governance, request))).contains("SHA-256");
        assertThat(gets(governance, request + "/items")).hasStatus(404);
    }

    @Test
    void theQueueSaysByWhenEachIsToBeAnswered() {
        var due = London.dayWords(due());

        assertThat(rows(HERE)).anySatisfy(row -> assertThat(row).contains("Ava Otterbourne", "Being prepared", due));

        stepped(governance, "WITHDRAWN");

        assertThat(rows(HERE + "?ended=true"))
                .anySatisfy(row -> assertThat(row).contains("Ava Otterbourne", "Withdrawn"));
    }

    @Test
    void wordsAreWithheldByHandAndLiftedAgainAndNothingIsLost() {
        var note = item("Note");

        assertThat(sends(governance, note, withhold(turn(note), "words", "has a  BRUISE")))
                .hasStatus(303);
        assertThat(marked(note)).contains("has a bruise");
        assertThat(sends(governance, note, withhold(turn(note), "everything", "")))
                .hasStatus(303);
        assertThat(text(gets(governance, note.replace("/withheld", "")))).contains("All of this item is withheld");

        var byHand = document(gets(governance, note.replace("/withheld", ""))).select("input[name=lift]").stream()
                .filter(box -> box.parent().text().contains("bruise"))
                .map(Element::val)
                .toList();
        assertThat(byHand).hasSize(1);
        var lift = Map.of("turn", turn(note), "lift", byHand.getFirst(), "because", "She said it herself");
        assertThat(sends(governance, note.replace("/withheld", "/lifted"), lift))
                .hasStatus(303);

        assertThat(marked(note)).doesNotContain("has a bruise");
        assertThat(text(gets(governance, note.replace("/withheld", "")))).contains("She said it herself");

        var again = Map.of("turn", turn(note), "redaction", byHand.getFirst());
        assertThat(sends(governance, note.replace("/withheld", "/again"), again))
                .hasStatus(303);
        assertThat(marked(note)).contains("has a bruise");
    }

    @Test
    void ofTwoAtOneItemTheSecondIsToldAndTheirWordsAreKept() {
        var note = item("Note");
        var turn = turn(note);
        assertThat(sends(second, note, withhold(turn, "words", "bruise"))).hasStatus(303);

        var late = sends(governance, note, withhold(turn, "words", "sister"));

        assertThat(late).hasStatus(409);
        assertThat(text(late)).contains("Somebody else did something here");
        assertThat(document(late).select("#words").val()).isEqualTo("sister");
        assertThat(sends(governance, note.replace("/withheld", "/decision"), Map.of("turn", turn)))
                .hasStatus(409);
    }

    @Test
    void whatIsWrittenAfterwardsComesUpAgainAndHoldsUpTheClosing() {
        stepped(governance, "IDENTITY_SEEN");
        decideAll(governance);
        assertThat(sends(governance, request + "/steps", after(1, "kind", "HANDED_OVER")))
                .hasStatus(303);
        beans.getBean(AddToContact.class).note(contact, "Barnaby came too", Workers.SAM);

        var closing = sends(second, request + "/pack", after(2));

        assertThat(closing).hasStatus(409);
        assertThat(text(closing)).contains("Something was written since it was handed over");
        assertThat(sends(second, request + "/steps", after(2, "kind", "SENT_BACK", "words", "A note is new")))
                .hasStatus(303);
        assertThat(rows(request + "/items?undecided=true")).hasSize(1);
    }
}
