package org.fanlight.frontdoor.door.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fanlight.frontdoor.door.form.Forms.ofNeighbour;
import static org.fanlight.frontdoor.door.form.Forms.ofTeacher;
import static org.fanlight.frontdoor.door.form.Forms.with;
import static org.fanlight.worktime.Calendars.london;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fanlight.access.Role;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.SourceOfContact;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.WayIn;
import org.fanlight.frontdoor.contacts.NewContact;
import org.fanlight.frontdoor.contacts.NewPerson;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.junit.jupiter.api.Test;

class ContactOfFormTest {

    private static final Instant NOW = london("2026-11-23 14:02");
    private static final ContactId ID = new ContactId(UUID.randomUUID());

    @Test
    void everyWordGoesInAsItWasTyped() {
        var contact = contact(with(
                ofNeighbour(),
                Map.of(
                        "children-1-birth", "about 6 weeks",
                        "children-3-name", "unborn",
                        "children-3-birth", "due in March",
                        "children-3-role", "Oakfield Nursery",
                        "adults-1-name", "Kit",
                        "adults-1-role", "mother’s partner",
                        "own-words", "„I’m hungry“",
                        "anything-else", "Please ring after six.",
                        "first-hand", "SAW")));

        assertThat(contact.way()).isEqualTo(WayIn.ONLINE_FORM);
        assertThat(contact.receivedAt()).isEqualTo(NOW);
        assertThat(contact.answers())
                .containsExactly(
                        Map.entry(Question.NATURE, "He cries for hours and nobody comes."),
                        Map.entry(Question.OWN_WORDS, "„I’m hungry“"));
        assertThat(contact.notes()).isEqualTo("""
                Please ring after six.

                How do you know?
                I saw or heard it myself""");
        assertThat(contact.people())
                .extracting(NewPerson::as)
                .containsExactly(
                        new PersonAsNamed(Part.CHILD, "Baby boy at number 12", "", "about 6 weeks", ""),
                        new PersonAsNamed(Part.CHILD, "unborn", "Goes to Oakfield Nursery", "due in March", ""),
                        new PersonAsNamed(Part.ADULT, "Kit", "mother’s partner", "", ""));
    }

    @Test
    void aMemberOfThePublicWithoutANameIsAnonymous() {
        assertThat(contact(ofNeighbour()).referrer().source()).isEqualTo(SourceOfContact.ANONYMOUS);
        assertThat(contact(with(ofNeighbour(), "your-name", "Ada Fenn"))
                        .referrer()
                        .source())
                .isEqualTo(SourceOfContact.ACQUAINTANCE);
    }

    @Test
    void aYoungPersonWhoWritesAboutThemselvesIsTheSource() {
        var young = with(ofNeighbour(), Map.of("who", ReferrerKind.YOUNG_PERSON.name(), "relation", "1C"));

        assertThat(contact(young).referrer().source()).isEqualTo(SourceOfContact.SELF);
    }

    @Test
    void aMemberOfThePublicStaysUnnamedUnlessTheySayOtherwise() {
        assertThat(contact(ofNeighbour()).referrer().staysUnnamed()).isTrue();
        assertThat(contact(with(ofNeighbour(), "unnamed", "TELL_THEM"))
                        .referrer()
                        .staysUnnamed())
                .isFalse();
    }

    @Test
    void aProfessionalIsNamedUnlessTheyAskNotToBe() {
        assertThat(contact(ofTeacher()).referrer().staysUnnamed()).isFalse();
        assertThat(contact(with(ofTeacher(), "unnamed", "STAY_UNNAMED"))
                        .referrer()
                        .staysUnnamed())
                .isTrue();
    }

    @Test
    void dangerNowMakesItRedWithAReason() {
        assertThat(contact(ofNeighbour()).rating()).isNull();
        assertThat(contact(with(ofNeighbour(), "danger", "YES")).rating())
                .isNotNull()
                .satisfies(rating -> {
                    assertThat(rating.urgency()).isEqualTo(Urgency.RED);
                    assertThat(rating.reason()).contains("danger now");
                });
    }

    @Test
    void aProfessionalWhoIsSignedInFollowsWhatTheySent() {
        var agency = UUID.randomUUID();
        var teacher = new Viewer(UUID.randomUUID(), "Ivy Marlowe", Set.of(Role.PROFESSIONAL), agency, null);

        var referrer = new ContactOfForm(ofTeacher(), teacher).at(ID, NOW).referrer();

        assertThat(referrer.account()).isEqualTo(teacher.accountId());
        assertThat(referrer.agency()).isEqualTo(agency);
        assertThat(contact(ofTeacher()).referrer().account()).isNull();
    }

    @Test
    void anAnswerToAQuestionOfAnotherKindOfReferrerIsLeftOut() {
        var changedTheirMind = with(ofNeighbour(), "done", "We offered a visit.");

        assertThat(contact(changedTheirMind).answers()).doesNotContainKey(Question.DONE_SO_FAR);
    }

    private static NewContact contact(OnlineForm form) {
        return new ContactOfForm(form, null).at(ID, NOW);
    }
}
