package org.fanlight.frontdoor.contacts.web;

import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// A form on a contact's page that adds something.
sealed interface AddedForm
        permits AllocationForm, AnswerForm, ConcernForm, NoteForm, PersonNamedForm, RatingForm, TakeForm {

    /// The longest text that one field takes, in characters.
    int LONGEST = 20_000;

    Typed typed();

    /// What is wrong with it, seen against the contact as it is.
    Problems problems(ContactFile file);

    /// The part of the page that shows what was added.
    String section();

    /// A text that must be there and must not be endless.
    static Problems text(Typed typed, String field, String missing) {
        return Problems.none()
                .andIf(typed.isBlank(field), field, missing)
                .andIf(
                        typed.raw(field).length() > LONGEST,
                        field,
                        "Shorten this to " + LONGEST + " characters or fewer. Nothing you typed has been lost");
    }
}
