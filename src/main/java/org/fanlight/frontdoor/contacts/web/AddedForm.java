package org.fanlight.frontdoor.contacts.web;

import java.util.List;
import java.util.Optional;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.Written;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.versions.Asked;
import org.fanlight.ui.versions.Opened;

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

    /// What is compared where somebody else was quicker; nothing for what is only added.
    default List<Asked> compared(ContactFile file) {
        return List.of();
    }

    /// What the page showed of it, and what it shows by now; of what is only added nothing.
    default Optional<Overtaking> overtaking(ContactFile file, int seen) {
        return Optional.empty();
    }

    /// The last part of the address to which a form is sent that is compared; empty for what is only added.
    default String route() {
        return "";
    }

    /// How many rows of its kind the page showed.
    default int seen() {
        return Opened.in(typed()).version();
    }

    /// Somebody else's rows since the page was opened.
    ///
    /// @param before what stood there when the page was opened
    /// @param now what stands there by now, with how many rows there are
    record Overtaking(Typed before, Opened now, Written<?> newest) {}

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
