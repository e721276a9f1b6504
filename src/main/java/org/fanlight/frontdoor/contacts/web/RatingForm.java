package org.fanlight.frontdoor.contacts.web;

import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.Rating;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// A rating of the urgency; each change needs its reason.
record RatingForm(Typed typed) implements AddedForm {

    @Override
    public Problems problems(ContactFile file) {
        return Problems.none()
                .andIf(typed.choice("urgency", Urgency.class).isEmpty(), "urgency", "Select how urgent it is")
                .and(AddedForm.text(typed, "reason", "Write why"));
    }

    @Override
    public String section() {
        return "urgency";
    }

    Rating rating() {
        return new Rating(typed.choice("urgency", Urgency.class).orElseThrow(), typed.text("reason"));
    }
}
