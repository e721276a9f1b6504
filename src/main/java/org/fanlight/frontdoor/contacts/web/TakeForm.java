package org.fanlight.frontdoor.contacts.web;

import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// A worker takes the contact on.
record TakeForm(Typed typed) implements AddedForm {

    @Override
    public Problems problems(ContactFile file) {
        return Problems.none();
    }

    @Override
    public String section() {
        return "main-content";
    }
}
