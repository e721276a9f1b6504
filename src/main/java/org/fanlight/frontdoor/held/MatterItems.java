package org.fanlight.frontdoor.held;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fanlight.access.held.HeldField;
import org.fanlight.access.held.HeldItem;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.Agency;
import org.fanlight.frontdoor.ConversationId;
import org.fanlight.frontdoor.checks.Check;
import org.fanlight.frontdoor.checks.CheckAnswer;
import org.fanlight.frontdoor.checks.Checks;
import org.fanlight.frontdoor.checks.Searched;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.Written;
import org.fanlight.frontdoor.conversations.Conversations;
import org.fanlight.frontdoor.decisions.Decision;
import org.fanlight.frontdoor.decisions.Decisions;
import org.fanlight.frontdoor.decisions.SecondSignature;
import org.fanlight.people.PersonId;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// What came of a contact: agency checks, decisions, and the call it came from.
@Component
class MatterItems {

    private final Checks checks;
    private final Decisions decisions;
    private final Conversations conversations;
    private final Agencies agencies;
    private final HearingBackItems hearingBack;
    private final AttachmentItems attachments;

    MatterItems(
            Checks checks,
            Decisions decisions,
            Conversations conversations,
            Agencies agencies,
            HearingBackItems hearingBack,
            AttachmentItems attachments) {
        this.checks = checks;
        this.decisions = decisions;
        this.conversations = conversations;
        this.agencies = agencies;
        this.hearingBack = hearingBack;
        this.attachments = attachments;
    }

    List<HeldItem> of(ContactFile file, PersonId person) {
        var contact = file.contact();
        var items = new ItemsOf(file, person);
        return Stream.of(
                        checks.of(contact.id()).stream().map(check -> check(check, items)),
                        decisions.of(contact.id()).stream().map(decision -> decision(decision, items)),
                        hearingBack.of(items),
                        attachments.of(file, items),
                        contact.conversation() == null ? Stream.<HeldItem>of() : call(contact.conversation(), items))
                .flatMap(each -> each)
                .toList();
    }

    private HeldItem check(Check check, ItemsOf items) {
        var ask = check.ask();
        return items.item(
                "check",
                check.id().value(),
                "Agency check",
                check.askedAt(),
                !items.isAbout(ask.person()),
                Stream.of(
                                Stream.of(
                                        HeldField.of("About", items.name(ask.person())),
                                        HeldField.of(
                                                "Agency asked",
                                                agencies.find(ask.agency())
                                                        .map(Agency::name)
                                                        .orElse("")),
                                        HeldField.of("Purpose", ask.purpose()),
                                        HeldField.of("Rests on", ask.basis().words()),
                                        HeldField.of(
                                                "Asked outside the usual age, since",
                                                ask.outsideAgeBecause().orElse("")),
                                        HeldField.of("Asked by", check.askedBy())),
                                check.answer().stream().flatMap(MatterItems::answer),
                                check.chases().stream()
                                        .map(chase -> HeldField.of(
                                                chase.what().step().words(),
                                                signed(chase.what().words(), chase))))
                        .flatMap(each -> each));
    }

    private static Stream<HeldField> answer(Written<CheckAnswer> answer) {
        var said = answer.what();
        return Stream.of(
                        Stream.of(
                                HeldField.of("Answer", said.finding().words()),
                                HeldField.of("In the agency’s words", said.inItsWords())),
                        said.where().stream().flatMap(MatterItems::searched),
                        said.involved().stream()
                                .flatMap(involved -> Stream.of(
                                        HeldField.of(
                                                "Involved since",
                                                involved.since()
                                                        .map(day -> day.words())
                                                        .orElse("")),
                                        HeldField.of(
                                                "Last in touch",
                                                involved.lastInteraction()
                                                        .map(day -> day.words())
                                                        .orElse("")))),
                        Stream.of(HeldField.of("Answered by", signed("", answer))))
                .flatMap(each -> each);
    }

    private static Stream<HeldField> searched(Searched searched) {
        return Stream.of(
                HeldField.of(
                        "Records searched",
                        London.dayWords(searched.from()) + " to " + London.dayWords(searched.until())),
                HeldField.of("Area", searched.area()),
                HeldField.of("Looked on", London.dayWords(searched.asOf())),
                HeldField.of("Who can say more", searched.speakTo()));
    }

    /// An adult is told of decisions for a child as those of somebody else.
    private static HeldItem decision(Decision decision, ItemsOf items) {
        return items.item(
                "decision",
                decision.id().value(),
                "Decision",
                decision.decidedAt(),
                items.isAboutAChild() && !items.isAbout(decision.child()),
                Stream.concat(
                        Stream.of(
                                HeldField.of("Child", items.name(decision.child())),
                                HeldField.of("Outcome", decision.outcome().words()),
                                HeldField.of("Service", decision.service()),
                                HeldField.of("Reasons", decision.rationale()),
                                HeldField.of("Decided by", decision.decidedByName())),
                        decision.signature().stream().flatMap(MatterItems::signature)));
    }

    private static Stream<HeldField> signature(SecondSignature signature) {
        return Stream.of(
                HeldField.of(
                        switch (signature.verdict()) {
                            case AGREED -> "Second signature";
                            case SENT_BACK -> "Sent back";
                        },
                        signature.signedByName() + ", " + London.momentWords(signature.signedAt())),
                HeldField.of("Words of the manager", signature.words()));
    }

    private Stream<HeldItem> call(ConversationId id, ItemsOf items) {
        var draft = conversations.draft(id);
        var aside = conversations.setAside(id);
        var held = conversations.find(id).stream()
                .map(call -> items.item(
                        "call",
                        id.value(),
                        "Call that became the contact",
                        call.startedAt(),
                        false,
                        Stream.of(
                                        Stream.of(HeldField.of("Taken by", call.takenByName())),
                                        typed(draft.fields()),
                                        call.ending().stream()
                                                .map(ending -> HeldField.of("Next step", ending.nextStep())))
                                .flatMap(each -> each)));
        return Stream.concat(
                held,
                IntStream.range(0, aside.size())
                        .mapToObj(index -> items.item(
                                "set-aside",
                                items.place("set-aside", index),
                                "Words of the call that were set aside",
                                aside.get(index).at(),
                                false,
                                typed(aside.get(index).fields()))));
    }

    /// What was typed on the screen of the call, in the order of its fields’ codes, which are no names.
    private static Stream<HeldField> typed(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream().map(field -> HeldField.of("Typed: " + field.getKey(), field.getValue()));
    }

    private static String signed(String words, Written<?> written) {
        var signed = written.by() + ", " + London.momentWords(written.at());
        return words.isBlank() ? signed : words + " (" + signed + ")";
    }
}
