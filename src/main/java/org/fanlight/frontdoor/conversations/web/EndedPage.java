package org.fanlight.frontdoor.conversations.web;

import java.util.Arrays;
import java.util.List;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.conversations.Conversation;
import org.fanlight.frontdoor.conversations.Draft;
import org.fanlight.frontdoor.conversations.Ending;
import org.fanlight.worktime.London;
import org.jspecify.annotations.Nullable;

/// A conversation that has ended, to read.
///
/// @param contactUrl the contact it became, where it became one
public record EndedPage(
        String ending,
        String ended,
        String caller,
        String notes,
        String nextStep,
        List<String> concerns,
        List<Said> answers,
        @Nullable String contactUrl) {

    /// A question with what was written under it.
    public record Said(String question, String words) {}

    static EndedPage of(Conversation conversation, Draft draft) {
        Ending ending = conversation.ending().orElseThrow();
        return new EndedPage(
                ending.kind().words(),
                ending.by() + ", " + London.momentWords(ending.at()),
                draft.field("caller-name"),
                draft.field("notes"),
                ending.nextStep(),
                CallForm.of(draft).concerns().words(),
                Arrays.stream(Question.values())
                        .filter(question ->
                                !draft.field(CallForm.answerField(question)).isBlank())
                        .map(question -> new Said(question.words(), draft.field(CallForm.answerField(question))))
                        .toList(),
                ending.contact().map(contact -> "/contacts/" + contact.value()).orElse(null));
    }
}
