package org.fanlight.frontdoor.conversations.web;

import org.fanlight.agencies.SourceOfContact;
import org.fanlight.frontdoor.Question;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.ui.forms.Problems;

/// What a call still lacks before it can end one way or the other. While the talk goes on, nothing is asked for.
final class CallProblems {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_NOTES = 100_000;

    private CallProblems() {}

    static Problems forContact(CallForm form) {
        var typed = form.typed();
        return Problems.none()
                .andIf(
                        typed.isBlank("caller-name") && !anonymous(form),
                        "caller-name",
                        "Enter who is calling, or choose “Anonymous” as where they call from")
                .andIf(
                        typed.choice("caller-kind", ReferrerKind.class).isEmpty(),
                        "caller-kind",
                        "Select what kind of caller it is")
                .andIf(SourceOfContact.ofCode(typed.text("source")).isEmpty(), "source", "Select where they call from")
                .andIf(!form.namesAChild(), "child-1-name", "Name the child, or how they were described")
                .andIf(form.notes().isBlank(), "notes", "Write what was said")
                .andIf(
                        form.rating().isPresent() && typed.isBlank("urgency-reason"),
                        "urgency-reason",
                        "Write why it is that urgent")
                .and(form.concerns().problems())
                .and(lengths(form));
    }

    static Problems forConsultation(CallForm form) {
        return Problems.none()
                .andIf(
                        form.namesAChild(),
                        "child-1-name",
                        "A child is named. Make it a contact, or take the name out before you end it as a consultation")
                .andIf(form.notes().isBlank(), "notes", "Write what advice was given")
                .andIf(
                        form.nextStep().isBlank(),
                        CallForm.answerField(Question.NEXT_STEP),
                        "Write what was agreed: who does what, by when")
                .and(lengths(form));
    }

    static Problems lengths(CallForm form) {
        var problems = Problems.none();
        for (var field : form.typed().fields().entrySet()) {
            var longest = field.getKey().equals("notes")
                            || field.getKey().startsWith("answer-")
                            || field.getKey().equals("urgency-reason")
                    ? LONGEST_NOTES
                    : LONGEST_LINE;
            problems = problems.andIf(
                    field.getValue().length() > longest,
                    field.getKey(),
                    "Shorten this to " + longest + " characters or fewer. Nothing you typed has been lost");
        }
        return problems;
    }

    private static boolean anonymous(CallForm form) {
        return SourceOfContact.ofCode(form.typed().text("source"))
                .filter(SourceOfContact.ANONYMOUS::equals)
                .isPresent();
    }
}
