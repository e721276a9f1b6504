package org.fanlight.frontdoor.contacts.web;

import java.util.List;
import java.util.Optional;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Permission;
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

    /// The one who was chosen in the field `worker`.
    public Optional<Allocated> chosenIn(Typed typed) {
        return typed.id("worker")
                .flatMap(accounts::find)
                .filter(account -> account.viewer().may(Permission.DECIDE))
                .map(account -> new Allocated(account.id(), account.name()));
    }

    /// All of them by name, after a line that asks to choose.
    public List<Select.Item> toChooseFrom() {
        return SelectItems.of(
                accounts.whoMay(Permission.DECIDE), account -> account.id().toString(), Account::name);
    }
}
