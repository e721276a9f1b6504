package org.fanlight.frontdoor.contacts.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.contacts.Answer;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.Written;
import org.jspecify.annotations.Nullable;

/// The questions that have been answered, in the order of a talk, each with its newest answer first.
final class AnswerBlocks {

    private AnswerBlocks() {}

    static List<ContactPage.AnswerBlock> of(ContactFile file) {
        return Arrays.stream(Question.values())
                .map(question -> block(question, file))
                .filter(Objects::nonNull)
                .toList();
    }

    private static ContactPage.@Nullable AnswerBlock block(Question question, ContactFile file) {
        var all = file.answers().stream()
                .filter(answer -> answer.what().question() == question)
                .toList();
        if (all.isEmpty()) {
            return null;
        }
        var newest = all.getLast();
        return new ContactPage.AnswerBlock(
                question.words(),
                newest.what().words(),
                ContactPages.writtenWords(newest),
                all.subList(0, all.size() - 1).reversed().stream()
                        .map(AnswerBlocks::note)
                        .toList());
    }

    private static ContactPage.NoteBlock note(Written<Answer> answer) {
        return new ContactPage.NoteBlock(answer.what().words(), ContactPages.writtenWords(answer));
    }
}
