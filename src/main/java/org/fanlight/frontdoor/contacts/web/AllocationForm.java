package org.fanlight.frontdoor.contacts.web;

import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.Accounts;
import org.fanlight.access.Permission;
import org.fanlight.frontdoor.contacts.Allocated;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.springframework.stereotype.Component;

/// A manager asks a worker to see to the contact.
record AllocationForm(Typed typed, Workers workers) implements AddedForm {

    @Override
    public Problems problems(ContactFile file) {
        return Problems.none().andIf(chosen().isEmpty(), "worker", "Select who sees to it");
    }

    @Override
    public String section() {
        return "main-content";
    }

    Allocated worker() {
        return chosen().orElseThrow();
    }

    private Optional<Allocated> chosen() {
        return typed.id("worker").flatMap(workers::find);
    }

    /// The social workers a contact can be given to.
    @Component
    static class Workers {

        private final Accounts accounts;

        Workers(Accounts accounts) {
            this.accounts = accounts;
        }

        Optional<Allocated> find(UUID id) {
            return accounts.find(id)
                    .filter(account -> account.viewer().may(Permission.DECIDE))
                    .map(account -> new Allocated(account.id(), account.name()));
        }
    }
}
