package org.fanlight.frontdoor.contacts.web;

import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.contacts.Answer;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

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

    Answer answer() {
        return new Answer(typed.choice("question", Question.class).orElseThrow(), typed.raw("answer"));
    }
}
