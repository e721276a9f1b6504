package org.fanlight.frontdoor.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fanlight.frontdoor.Workers.OLIVE;
import static org.fanlight.frontdoor.Workers.SAM;
import static org.fanlight.frontdoor.Workers.TEACHER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.fanlight.access.NotPermitted;
import org.fanlight.agencies.DistrictId;
import org.fanlight.database.Ids;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.ContactKind;
import org.fanlight.frontdoor.ConversationId;
import org.fanlight.frontdoor.FrontDoor;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.Stories;
import org.fanlight.frontdoor.WayIn;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.contacts.NewContact;
import org.fanlight.frontdoor.contacts.NewPerson;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.frontdoor.door.CallBack;
import org.fanlight.frontdoor.door.CallBackId;
import org.fanlight.frontdoor.door.CallBacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NotAWordIsLostTest {

    private static final Map<String, String> FIRST = Map.of("notes", "She has not eaten since Friday");
    private static final Map<String, String> SECOND = Map.of("notes", "She says there is no food in the house");

    private final FrontDoor door = FrontDoor.at("2026-11-23 09:00");
    private final Conversations conversations = door.the(Conversations.class);
    private final SaveDraft saveDraft = door.the(SaveDraft.class);
    private final EndConversation endConversation = door.the(EndConversation.class);
    private final ConversationId call = new ConversationId(door.the(Ids.class).next());

    @BeforeEach
    void takeTheCall() {
        door.the(StartConversation.class).start(call, Optional.empty(), SAM);
    }

    @AfterEach
    void closeTheDoor() {
        door.close();
    }

    @Test
    void whatIsSavedIsThereAgain() {
        assertThat(saveDraft.save(call, 0, FIRST, SAM)).isInstanceOf(SaveResult.Saved.class);

        assertThat(conversations.draft(call).fields()).isEqualTo(FIRST);
        assertThat(conversations.draft(call).version()).isEqualTo(1);
    }

    @Test
    void aSecondWindowThatIsBehindIsSetAsideAndNothingIsOverwritten() {
        saveDraft.save(call, 0, FIRST, SAM);

        var result = saveDraft.save(call, 0, SECOND, SAM);

        assertThat(result).isInstanceOf(SaveResult.SetAside.class);
        assertThat(conversations.draft(call).fields()).isEqualTo(FIRST);
        assertThat(conversations.setAside(call))
                .extracting(SetAsideWords::fields)
                .containsExactly(SECOND);
    }

    @Test
    void theSameWordsSentTwiceAreSavedAndNotSetAside() {
        saveDraft.save(call, 0, FIRST, SAM);

        assertThat(saveDraft.save(call, 0, FIRST, SAM)).isInstanceOfSatisfying(SaveResult.Saved.class, again -> {
            assertThat(again.draft().version()).isEqualTo(1);
            assertThat(again.draft().fields()).isEqualTo(FIRST);
        });
        assertThat(conversations.setAside(call)).isEmpty();
    }

    @Test
    void aColleagueMayGoOnWithTheCall() {
        assertThat(saveDraft.save(call, 0, FIRST, OLIVE)).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void aTeacherMayNotTakeCalls() {
        assertThatThrownBy(() -> saveDraft.save(call, 0, FIRST, TEACHER)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void anyCharacterThatCanBeTypedIsKept() {
        var odd = Map.of("notes", "ąčęėįšųūž – ‏مرحبا 👶 \" \\ \n\t' <b>");

        saveDraft.save(call, 0, odd, SAM);

        assertThat(conversations.draft(call).fields()).isEqualTo(odd);
    }

    @Test
    void aConsultationNamesNoChildAndKeepsWhatWasAgreed() {
        var ending = endConversation.withoutContact(
                call, Ending.Kind.CONSULTATION, "The school rings the parents today", SAM);

        assertThat(ending.nextStep()).isEqualTo("The school rings the parents today");
        assertThat(conversations.find(call).orElseThrow().ending()).contains(ending);
    }

    @Test
    void wordsTypedAfterTheEndAreSetAside() {
        endConversation.withoutContact(call, Ending.Kind.NOT_FOR_US, "", SAM);

        assertThat(saveDraft.save(call, 0, SECOND, SAM)).isInstanceOf(SaveResult.HasEnded.class);
        assertThat(conversations.setAside(call)).hasSize(1);
    }

    @Test
    void twoWindowsThatEndTheCallAtOnceMakeOneContact() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Ending> end = () -> endConversation.asContact(call, contact(), "", SAM);
            var endings = both.invokeAll(List.of(end, end)).stream()
                    .map(ending -> ending.resultNow().contact())
                    .distinct();

            assertThat(endings).hasSize(1);
        }
        assertThat(door.database()
                        .jdbc()
                        .sql("select count(*) from frontdoor.contact")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatWasTypedBecomesTheContactsNotesAndAnswers() {
        var contact =
                endConversation.asContact(call, contact(), "", SAM).contact().orElseThrow();

        var file = door.the(ContactFiles.class).file(contact).orElseThrow();
        assertThat(file.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.what()).isEqualTo("Notes of the call"));
        assertThat(file.answer(Question.OWN_WORDS))
                .hasValueSatisfying(answer -> assertThat(answer.what().words()).isEqualTo("“I am hungry”"));
        assertThat(file.contact().conversation()).isEqualTo(call);
    }

    @Test
    void aCallerIsRungBackByOneColleagueOnly() {
        var callBack = UUID.randomUUID();
        door.the(CallBacks.class)
                .add(new CallBack(
                        new CallBackId(callBack),
                        door.clock().instant(),
                        "Tess Hale",
                        "01632 960412",
                        "Fernley Primary School",
                        new DistrictId(callBack),
                        "After two"));
        var start = door.the(StartConversation.class);
        var ids = door.the(Ids.class);

        assertThat(start.start(new ConversationId(ids.next()), Optional.of(callBack), SAM))
                .isTrue();
        assertThat(start.start(new ConversationId(ids.next()), Optional.of(callBack), OLIVE))
                .isFalse();
    }

    private NewContact contact() {
        return new NewContact(
                new ContactId(door.the(Ids.class).next()),
                door.clock().instant(),
                ContactKind.NEW_WORRY,
                WayIn.PHONE,
                Stories.NEIGHBOUR,
                null,
                null,
                call,
                "Notes of the call",
                Map.of(Question.OWN_WORDS, "“I am hungry”"),
                List.of(NewPerson.unsearched(new PersonAsNamed(Part.CHILD, Stories.CHILD, "", "", ""))),
                List.of(),
                null);
    }
}
