package org.fanlight.frontdoor.checks.web;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.fanlight.database.Once;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Typed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.ModelAndView;

/// Lets a form act once, however often it is sent; one that was refused may be sent again.
@Component
class OnceOnly {

    /// How a form ends.
    sealed interface Ending {

        /// The act is done, and its result is to be seen there.
        record Done(String location) implements Ending {}

        /// The act was refused: nothing changes. The page that says why is made once that is so.
        record Refused(Supplier<ModelAndView> page) implements Ending {}
    }

    private final Once once;
    private final TransactionOperations transactions;

    OnceOnly(Once once, TransactionOperations transactions) {
        this.once = once;
        this.transactions = transactions;
    }

    ModelAndView send(Typed typed, Supplier<Ending> act) {
        var key = typed.id("_once").orElseGet(UUID::randomUUID);
        var refused = new AtomicReference<Supplier<ModelAndView>>();
        var location = transactions.execute(transaction -> once.once(key, () -> switch (act.get()) {
            case Ending.Done(var where) -> where;
            case Ending.Refused(var page) -> {
                refused.set(page);
                transaction.setRollbackOnly();
                yield "";
            }
        }));
        return Optional.ofNullable(refused.get())
                .map(Supplier::get)
                .orElseGet(() -> Pages.goTo(String.valueOf(location)));
    }
}
