package org.fanlight.governance.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.fanlight.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is refused on the way to a pack: by whom, out of turn, too late, or of what is always withheld.
class SubjectAccessRefusalsTest extends SubjectAccessPages {

    @Test
    void whoAskedToStayUnnamedIsNeverTold() {
        var note = item("Note").replace("/withheld", "");
        var page = document(gets(governance, note));

        assertThat(page.select("input[name=lift]").stream()
                        .map(box -> box.parent().text()))
                .noneMatch(text -> text.contains("Nell"));
        assertThat(text(gets(governance, note))).contains("Always withheld");

        var always = database.owner()
                .sql("""
                        select r.id
                        from governance.subject_access_redaction r
                        where r.item_id = :item
                        and r.rule = 'UNNAMED_REFERRER'
                        limit 1
                        """)
                .param("item", UUID.fromString(note.substring(note.lastIndexOf('/') + 1)))
                .query(UUID.class)
                .single();
        var lift = Map.of("turn", turn(note), "lift", always.toString(), "because", "I would like to");
        assertThat(sends(governance, note + "/lifted", lift)).hasStatus(409);
    }

    @Test
    void whatIsSaidByNobodyIsAskedForAgain() {
        var note = item("Note");

        assertThat(sends(governance, note, Map.of("turn", turn(note)))).hasStatus(422);
        assertThat(sends(governance, note, withhold(turn(note), "words", ""))).hasStatus(422);
        assertThat(sends(governance, note, withhold(turn(note), "words", "no such words")))
                .hasStatus(409);
        assertThat(sends(governance, note, withhold(turn(note), "9999", ""))).hasStatus(409);
        assertThat(sends(governance, note.replace("/withheld", "/lifted"), Map.of("turn", turn(note))))
                .hasStatus(422);
        assertThat(sends(governance, note.replace("/withheld", "/again"), Map.of("turn", turn(note))))
                .hasStatus(409);
        assertThat(sends(governance, request + "/steps", after(0))).hasStatus(422);
        assertThat(sends(governance, HERE + "/whom", Map.of())).hasStatus(422);
        assertThat(sends(governance, HERE + "/new/" + ava.value(), Map.of())).hasStatus(422);
        assertThat(gets(governance, HERE + "/new/" + UUID.randomUUID())).hasStatus(404);
        assertThat(gets(governance, HERE + "/" + UUID.randomUUID())).hasStatus(404);
        assertThat(gets(governance, request + "/items/" + UUID.randomUUID())).hasStatus(404);
        assertThat(gets(governance, request + "/pack")).hasStatus(404);
    }

    @Test
    void aStepOutOfTurnIsRefused() {
        assertThat(sends(governance, request + "/steps", after(0, "kind", "HANDED_OVER")))
                .hasStatus(409);
        assertThat(sends(governance, request + "/steps", after(0, "kind", "ANSWERED", "words", "Sent")))
                .hasStatus(409);
        assertThat(sends(governance, request + "/steps", after(0, "kind", "CLOSED", "words", "Closed")))
                .hasStatus(409);
        assertThat(sends(governance, request + "/pack", after(0))).hasStatus(409);
        stepped(governance, "IDENTITY_SEEN");
        assertThat(sends(governance, request + "/steps", after(0, "kind", "EXTENDED", "words", "Late")))
                .as("somebody was quicker")
                .hasStatus(409);
        assertThat(sends(governance, request + "/steps", after(1, "kind", "HANDED_OVER")))
                .as("not decided")
                .hasStatus(409);
        assertThat(sends(governance, request + "/steps", after(1, "kind", "EXTENDED", "words", "Much of it")))
                .hasStatus(303);
        assertThat(sends(governance, request + "/steps", after(2, "kind", "EXTENDED", "words", "Still")))
                .as("once only")
                .hasStatus(409);
        var before = after(2, "kind", "CLARITY_ASKED", "words", "What do you mean?");
        before.putAll(Map.of("on-day", "1", "on-month", "1", "on-year", "2020"));
        assertThat(sends(governance, request + "/steps", before))
                .as("before it was received")
                .hasStatus(409);
        stepped(governance, "REFUSED", 2);
        assertThat(sends(governance, request + "/steps", after(3, "kind", "WITHDRAWN", "words", "Over")))
                .hasStatus(409);
        assertThat(gets(governance, request + "/items"))
                .as("nobody reads for it any more")
                .hasStatus(404);
    }

    @Test
    void nobodyClosesWhatTheyPrepared() {
        stepped(governance, "IDENTITY_SEEN");
        decideAll(second);
        assertThat(sends(governance, request + "/steps", after(1, "kind", "HANDED_OVER")))
                .hasStatus(303);

        assertThat(sends(governance, request + "/pack", after(2))).hasStatus(409);
        assertThat(text(sends(second, request + "/pack", after(2)))).contains("Somebody else closes it");
    }

    @Test
    void whatIsRestrictedIsKeptApartFromWhoeverNeedNotKnow() {
        var note = item("Note");
        restrictContact(second);

        var list = text(gets(governance, request + "/items"));

        assertThat(list).contains("Kept apart from you", "Osric Bell");
        assertThat(gets(governance, note.replace("/withheld", ""))).hasStatus(404);
        assertThat(sends(governance, note, withhold("0", "everything", ""))).hasStatus(404);
        assertThat(gets(second, note.replace("/withheld", ""))).hasStatus(200);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "INFORMATION_GOVERNANCE")
    void nobodyElseComesNear(Role role) {
        var other = newcomer("Other", role);

        assertThat(gets(other, HERE)).hasStatus(403);
        assertThat(gets(other, request)).hasStatus(403);
        assertThat(gets(other, request + "/items")).hasStatus(403);
        assertThat(gets(other, request + "/pack")).hasStatus(403);
        assertThat(sends(other, request + "/pack", Map.of())).hasStatus(403);
    }
}
