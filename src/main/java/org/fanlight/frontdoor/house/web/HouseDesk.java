package org.fanlight.frontdoor.house.web;

import java.util.function.Supplier;
import org.fanlight.database.Attempt;
import org.fanlight.database.Once;
import org.fanlight.frontdoor.house.HouseResult;
import org.fanlight.ui.forms.Typed;
import org.springframework.stereotype.Component;

/// Takes a form that says how the house works, once however often it is sent.
@Component
public class HouseDesk {

    private final Once once;

    HouseDesk(Once once) {
        this.once = once;
    }

    public HouseResult take(String form, Typed typed, Supplier<HouseResult> act) {
        return once.attempt(form, typed.raw("_once"), () -> Attempt.of(act.get(), HouseResult.SET))
                .result(HouseResult.SET);
    }
}
