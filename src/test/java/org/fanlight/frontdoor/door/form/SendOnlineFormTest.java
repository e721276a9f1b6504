package org.fanlight.frontdoor.door.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.door.form.Forms.ofNeighbour;
import static org.fanlight.frontdoor.door.form.Forms.ofTeacher;
import static org.fanlight.frontdoor.door.form.Forms.with;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.fanlight.audit.Actor;
import org.fanlight.audit.AuditTrail;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.FrontDoor;
import org.fanlight.frontdoor.FrontDoorSubjects;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.Workers;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.door.form.SendResult.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SendOnlineFormTest {

    private final FrontDoor door = FrontDoor.at("2026-11-23 19:00");
    private final SendOnlineForm sendOnlineForm = door.the(SendOnlineForm.class);
    private final OnlineDrafts drafts = door.the(OnlineDrafts.class);
    private final ContactFiles files = door.the(ContactFiles.class);

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void aFinishedFormBecomesAContactOfTheMomentItWasSent() {
        var contact = sent(ofNeighbour());

        var file = files.file(contact).orElseThrow();
        assertThat(file.contact().receivedAt()).isEqualTo(door.clock().instant());
        assertThat(file.children())
                .singleElement()
                .satisfies(child -> assertThat(child.as().name()).isEqualTo("Baby boy at number 12"));
        assertThat(file.answer(Question.NATURE).orElseThrow().what().words())
                .isEqualTo("He cries for hours and nobody comes.");
        assertThat(door.the(AuditTrail.class).newestOn(FrontDoorSubjects.of(contact), 5))
                .singleElement()
                .satisfies(act -> assertThat(act.actor()).isEqualTo(Actor.PUBLIC));
    }

    @Test
    void theDraftKeepsNoWordOfItAfterwards() {
        var token = draft(ofNeighbour());

        sendOnlineForm.send(token, null);

        assertThat(drafts.find(token, door.clock().instant())
                        .orElseThrow()
                        .form()
                        .fields())
                .isEmpty();
    }

    @Test
    void anUnfinishedFormStaysADraft() {
        var token = draft(with(ofNeighbour(), "nature", ""));

        assertThat(sendOnlineForm.send(token, null)).isEqualTo(new SendResult.Unfinished());
        assertThat(drafts.find(token, door.clock().instant())
                        .orElseThrow()
                        .form()
                        .text("children-1-name"))
                .isEqualTo("Baby boy at number 12");
    }

    @Test
    void aDraftThatIsGoneCannotBeSent() {
        var token = draft(ofNeighbour());
        door.clock().moveBy(OnlineDrafts.KEPT);

        assertThat(sendOnlineForm.send(token, null)).isEqualTo(new SendResult.Gone());
        assertThat(sendOnlineForm.send(new DraftToken(UUID.randomUUID()), null)).isEqualTo(new SendResult.Gone());
    }

    @Test
    void sentByTwoWindowsAtTheSameTimeItIsOneContact() throws Exception {
        var token = draft(ofNeighbour());

        try (var windows = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = IntStream.range(0, 4)
                    .mapToObj(_ -> windows.submit(() -> sendOnlineForm.send(token, null)))
                    .toList();
            var first = results.getFirst().get();
            for (var result : results) {
                assertThat(result.get()).isInstanceOf(Sent.class).isEqualTo(first);
            }
        }
        assertThat(contacts()).isEqualTo(1);
    }

    @Test
    void aSignedInProfessionalSendsInTheirOwnName() {
        var token = draft(ofTeacher());

        var result = (Sent) sendOnlineForm.send(token, Workers.TEACHER);

        assertThat(files.find(result.contact()).orElseThrow())
                .satisfies(contact -> assertThat(contact.recordedBy()).isEqualTo(Workers.TEACHER.name()))
                .satisfies(contact -> assertThat(contact.referrer().account()).isEqualTo(Workers.TEACHER.accountId()));
    }

    private ContactId sent(OnlineForm form) {
        return ((Sent) sendOnlineForm.send(draft(form), null)).contact();
    }

    private DraftToken draft(OnlineForm form) {
        return drafts.start(form.fields(), door.clock().instant()).token();
    }

    private int contacts() {
        return door.database()
                .jdbc()
                .sql("select count(*) from frontdoor.contact")
                .query(Integer.class)
                .single();
    }
}
