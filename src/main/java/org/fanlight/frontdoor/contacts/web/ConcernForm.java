package org.fanlight.frontdoor.contacts.web;

import java.util.Optional;
import org.fanlight.frontdoor.ConcernKind;
import org.fanlight.frontdoor.LiesWith;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.contacts.Concern;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.NamedPerson;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// A concern to record: which child, what kind, who it lies with and, where known, the source of harm.
record ConcernForm(Typed typed) implements AddedForm {

    @Override
    public Problems problems(ContactFile file) {
        var child = named("child").flatMap(file::person);
        return Problems.none()
                .andIf(!child.map(file.children()::contains).orElse(false), "child", "Select the child")
                .andIf(typed.choice("kind", ConcernKind.class).isEmpty(), "kind", "Select the kind of concern")
                .andIf(typed.choice("liesWith", LiesWith.class).isEmpty(), "liesWith", "Select who it lies with")
                .andIf(!typed.isBlank("source") && source(file).isEmpty(), "source", "Select somebody from the list");
    }

    @Override
    public String section() {
        return "concerns";
    }

    Concern concern() {
        return new Concern(
                named("child").orElseThrow(),
                named("source").orElse(null),
                typed.choice("kind", ConcernKind.class).orElseThrow(),
                typed.choice("liesWith", LiesWith.class).orElseThrow());
    }

    private Optional<NamedPerson> source(ContactFile file) {
        return named("source").flatMap(file::person);
    }

    private Optional<NamedPersonId> named(String field) {
        return typed.id(field).map(NamedPersonId::new);
    }
}
