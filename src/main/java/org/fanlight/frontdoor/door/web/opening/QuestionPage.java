package org.fanlight.frontdoor.door.web.opening;

import org.fanlight.frontdoor.door.form.FormField;
import org.fanlight.frontdoor.door.form.OnlineForm;
import org.fanlight.frontdoor.door.web.Asked;
import org.fanlight.frontdoor.door.web.Porch;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Radios;

/// One question that has a page to itself.
///
/// @param action where the answer goes
/// @param back the page before
public record QuestionPage(Porch porch, String title, String action, String back, Radios radios, Problems problems) {

    static QuestionPage of(
            Porch porch, String action, String back, FormField field, OnlineForm form, Problems problems) {
        var kind = form.kind();
        return new QuestionPage(
                porch,
                field.wording().to(kind).label(),
                action,
                back,
                Asked.alone(field, kind, form, problems),
                problems);
    }
}
