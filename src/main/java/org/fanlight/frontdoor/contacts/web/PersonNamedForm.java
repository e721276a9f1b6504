package org.fanlight.frontdoor.contacts.web;

import org.fanlight.frontdoor.Part;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.PersonAsNamed;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// A child or adult to name in a contact.
record PersonNamedForm(Typed typed) implements AddedForm {

    private static final int LONGEST_LINE = 300;

    @Override
    public Problems problems(ContactFile file) {
        return Problems.none()
                .andIf(typed.choice("part", Part.class).isEmpty(), "part", "Select whether this is a child or an adult")
                .andIf(typed.isBlank("name"), "name", "Enter a name, or how they were described")
                .and(line("name"))
                .and(line("role"))
                .and(line("birth"))
                .and(line("address"));
    }

    @Override
    public String section() {
        return "people";
    }

    PersonAsNamed person() {
        return new PersonAsNamed(
                typed.choice("part", Part.class).orElseThrow(),
                typed.text("name"),
                typed.text("role"),
                typed.text("birth"),
                typed.text("address"));
    }

    private Problems line(String field) {
        return Problems.none()
                .andIf(typed.raw(field).length() > LONGEST_LINE, field, "Use " + LONGEST_LINE + " characters or fewer");
    }
}
