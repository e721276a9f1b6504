package org.fanlight.frontdoor.contacts.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.contacts.Answer;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.versions.Asked;
import org.fanlight.ui.versions.Opened;

/// What was established about one of the questions.
record AnswerForm(Typed typed) implements AddedForm {

    @Override
    public Problems problems(ContactFile file) {
        return Problems.none()
                .andIf(typed.choice("question", Question.class).isEmpty(), "question", "Select what this is about")
                .and(AddedForm.text(typed, "answer", "Write what was established"));
    }

    @Override
    public String section() {
        return "established";
    }

    @Override
    public String route() {
        return "answers";
    }

    @Override
    public List<Asked> compared(ContactFile file) {
        var label = question().map(Question::words).orElse("");
        return List.of(new Asked("answer", label, List.of("question", "answer"), typed -> typed.raw("answer")));
    }

    @Override
    public Optional<Overtaking> overtaking(ContactFile file, int seen) {
        return question()
                .filter(asked -> file.answersAfter(seen, asked).findAny().isPresent())
                .map(asked -> overtaking(file, seen, asked));
    }

    private static Overtaking overtaking(ContactFile file, int seen, Question asked) {
        var before = file.answers().stream()
                .limit(seen)
                .filter(answer -> answer.what().question() == asked)
                .reduce((_, later) -> later);
        var newest = file.answer(asked).orElseThrow();
        return new Overtaking(
                before.map(answer -> typed(answer.what())).orElse(Typed.NOTHING),
                new Opened(file.answers().size(), typed(newest.what())),
                newest);
    }

    private static Typed typed(Answer answer) {
        return new Typed(Map.of("question", answer.question().name(), "answer", answer.words()));
    }

    private Optional<Question> question() {
        return typed.choice("question", Question.class);
    }

    Answer answer() {
        return new Answer(typed.choice("question", Question.class).orElseThrow(), typed.raw("answer"));
    }
}
