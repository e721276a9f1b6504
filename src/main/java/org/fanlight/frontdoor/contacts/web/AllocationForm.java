package org.fanlight.frontdoor.contacts.web;

import org.fanlight.frontdoor.contacts.Allocated;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// A manager asks a worker to see to the contact.
record AllocationForm(Typed typed, SocialWorkers workers) implements AddedForm {

    @Override
    public Problems problems(ContactFile file) {
        return Problems.none().andIf(workers.chosenIn(typed).isEmpty(), "worker", "Select who sees to it");
    }

    @Override
    public String section() {
        return "main-content";
    }

    Allocated worker() {
        return workers.chosenIn(typed).orElseThrow();
    }
}
