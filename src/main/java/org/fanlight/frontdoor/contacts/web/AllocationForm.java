package org.fanlight.frontdoor.contacts.web;

import java.util.List;
import java.util.Optional;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.contacts.Allocated;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.SeenWith;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.versions.Asked;

/// A manager asks a worker to see to the contact.
record AllocationForm(Typed typed, SocialWorkers workers, Viewer viewer) implements AddedForm {

    @Override
    public Problems problems(ContactFile file) {
        return Problems.none().andIf(workers.chosenIn(typed, viewer).isEmpty(), "worker", "Select who sees to it");
    }

    @Override
    public String section() {
        return "main-content";
    }

    @Override
    public String route() {
        return "allocations";
    }

    @Override
    public List<Asked> compared(ContactFile file) {
        return new WhoSeesToIt(file, seen()).asked(workers.chosenIn(typed, viewer));
    }

    @Override
    public Optional<Overtaking> overtaking(ContactFile file, int seen) {
        return new WhoSeesToIt(file, seen).overtaking();
    }

    SeenWith seenWith(ContactFile file) {
        return new WhoSeesToIt(file, seen()).seenWith();
    }

    Allocated worker() {
        return workers.chosenIn(typed, viewer).orElseThrow();
    }
}
