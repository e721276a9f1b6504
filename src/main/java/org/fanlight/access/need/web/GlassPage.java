package org.fanlight.access.need.web;

import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// Asks what a worker must see in an emergency, and why.
///
/// @param nothing whether what they typed meant no restricted record, or more than one
public record GlassPage(Typed form, Problems problems, boolean nothing) {

    public String typed(String field) {
        return form.raw(field);
    }
}
