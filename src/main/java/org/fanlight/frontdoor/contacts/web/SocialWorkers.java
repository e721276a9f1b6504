package org.fanlight.frontdoor.contacts.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.frontdoor.contacts.Allocated;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Select;
import org.fanlight.ui.govuk.SelectItems;
import org.springframework.stereotype.Component;

/// The social workers to whom a contact can be given, and the field that asks for one.
@Component
public class SocialWorkers {

    private final Accounts accounts;

    SocialWorkers(Accounts accounts) {
        this.accounts = accounts;
    }

    /// The one who was chosen in the field `worker`; nobody where that is none of them.
    public Optional<Allocated> chosenIn(Typed typed, Viewer viewer) {
        return typed.id("worker")
                .flatMap(chosen -> of(viewer).stream()
                        .filter(account -> account.id().equals(chosen))
                        .findFirst())
                .map(account -> new Allocated(account.id(), account.name()));
    }

    /// All of them by name, after a line that asks to choose.
    public List<Select.Item> toChooseFrom(Viewer viewer) {
        return SelectItems.of(of(viewer), account -> account.id().toString(), Account::name);
    }

    /// Who works here now and in the same hub: nobody else could open the contact.
    private List<Account> of(Viewer viewer) {
        return accounts.whoMay(Permission.DECIDE).stream()
                .filter(account -> Objects.equals(account.agency(), viewer.agency()))
                .toList();
    }
}
