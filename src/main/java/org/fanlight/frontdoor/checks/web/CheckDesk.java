package org.fanlight.frontdoor.checks.web;

import java.util.function.Supplier;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.ui.Pages;
import org.fanlight.ui.forms.Typed;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Takes a form about a check once, however often it is sent.
@Component
class CheckDesk {

    private final Once once;

    CheckDesk(Once once) {
        this.once = once;
    }

    /// @param act done with the address where its result is seen, or refused with a page that is made afterwards
    ModelAndView take(Typed typed, Supplier<Attempt<Supplier<ModelAndView>>> act) {
        return switch (once.attempt("check", typed.raw("_once"), act)) {
            case Attempt.Done<Supplier<ModelAndView>>(var location) -> Pages.goTo(location);
            case Attempt.Refused<Supplier<ModelAndView>>(var page) -> page.get();
        };
    }
}
