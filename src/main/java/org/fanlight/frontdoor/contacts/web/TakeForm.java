package org.fanlight.frontdoor.contacts.web;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.contacts.Allocated;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.SeenWith;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.versions.Asked;

/// A worker takes the contact on.
record TakeForm(Typed typed, Viewer viewer) implements AddedForm {

    static TakeForm of(Typed posted, Viewer viewer) {
        var fields = new HashMap<>(posted.fields());
        fields.putAll(WhoSeesToIt.typed(viewer.accountId()).fields());
        return new TakeForm(new Typed(fields), viewer);
    }

    @Override
    public Problems problems(ContactFile file) {
        return Problems.none();
    }

    @Override
    public String section() {
        return "main-content";
    }

    @Override
    public String route() {
        return "taken";
    }

    @Override
    public List<Asked> compared(ContactFile file) {
        return new WhoSeesToIt(file, seen()).asked(Optional.of(new Allocated(viewer.accountId(), viewer.name())));
    }

    @Override
    public Optional<Overtaking> overtaking(ContactFile file, int seen) {
        return new WhoSeesToIt(file, seen).overtaking();
    }

    SeenWith seenWith(ContactFile file) {
        return new WhoSeesToIt(file, seen()).seenWith();
    }
}
