package org.fanlight.frontdoor.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanlight.frontdoor.Stories.NEIGHBOUR;
import static org.fanlight.frontdoor.Workers.SAM;
import static org.fanlight.frontdoor.Workers.TEACHER;

import org.fanlight.access.NotPermitted;
import org.fanlight.audit.AuditTrail;
import org.fanlight.audit.RecordedAct;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoor;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.Stories;
import org.fanlight.frontdoor.Urgency;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class NothingIsEditedTest {

    private final FrontDoor door = FrontDoor.at("2026-11-23 09:00");
    private final Stories stories = new Stories(door);
    private final AddToContact add = door.the(AddToContact.class);
    private final ContactFiles files = door.the(ContactFiles.class);
    private final ContactId contact = stories.contactFrom(NEIGHBOUR);

    @AfterEach
    void closeTheDoor() {
        door.close();
    }

    @Test
    void aNoteIsAddedBelowTheEarlierOnes() {
        add.note(contact, "The school rang again", SAM);

        assertThat(file().notes()).extracting(Written::what).containsExactly(Stories.NOTES, "The school rang again");
    }

    @Test
    void theNewestAnswerStandsAndTheEarlierOneStays() {
        add.answer(contact, new Answer(Question.WHEREABOUTS, "At school"), 0, SAM);
        add.answer(contact, new Answer(Question.WHEREABOUTS, "At her grandmother’s"), 1, SAM);

        assertThat(file().answers()).hasSize(2);
        assertThat(file().answer(Question.WHEREABOUTS))
                .hasValueSatisfying(answer -> assertThat(answer.what().words()).isEqualTo("At her grandmother’s"));
    }

    @Test
    void eachRatingKeepsItsReason() {
        add.rating(contact, new Rating(Urgency.GREEN, "No harm known"), 0, SAM);
        add.rating(contact, new Rating(Urgency.RED, "He goes home to the person who hurt him"), 1, SAM);

        assertThat(file().ratings()).hasSize(2);
        assertThat(door.the(Standings.class).of(contact).orElseThrow().urgency())
                .contains(Urgency.RED);
    }

    @Test
    void theDatabaseItselfRefusesToChangeANote() {
        var jdbc = door.database().owner();

        assertThatThrownBy(() -> jdbc.sql("update frontdoor.contact_note set words = 'nicer'")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from frontdoor.contact_note").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void theDatabaseItselfRefusesToChangeTheAudit() {
        var jdbc = door.database().owner();

        assertThatThrownBy(() -> jdbc.sql("delete from audit.act").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void toLookIsOnRecord() {
        door.the(ReadContact.class).read(contact, SAM);

        assertThat(door.the(AuditTrail.class).newestOn(FrontDoorSubjects.of(contact), 1))
                .extracting(RecordedAct::words)
                .containsExactly("Looked at the contact");
    }

    @Test
    void aTeacherMayNeitherLookNorAdd() {
        assertThatThrownBy(() -> door.the(ReadContact.class).read(contact, TEACHER))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> add.note(contact, "Something", TEACHER)).isInstanceOf(NotPermitted.class);
        assertThat(file().notes()).hasSize(1);
    }

    private ContactFile file() {
        return files.file(contact).orElseThrow();
    }
}
