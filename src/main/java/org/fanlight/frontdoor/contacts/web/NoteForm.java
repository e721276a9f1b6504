package org.fanlight.frontdoor.contacts.web;

import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// A note to add.
record NoteForm(Typed typed) implements AddedForm {

    @Override
    public Problems problems(ContactFile file) {
        return AddedForm.text(typed, "note", "Write the note");
    }

    @Override
    public String section() {
        return "notes";
    }

    String words() {
        return typed.raw("note");
    }
}
