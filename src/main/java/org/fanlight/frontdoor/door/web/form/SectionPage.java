package org.fanlight.frontdoor.door.web.form;

import java.util.List;
import org.fanlight.frontdoor.door.form.FormField;
import org.fanlight.frontdoor.door.form.OnlineForm;
import org.fanlight.frontdoor.door.web.Asked;
import org.fanlight.frontdoor.door.web.Porch;
import org.fanlight.ui.forms.Problems;

/// One section of the form.
public record SectionPage(Porch porch, String title, String action, String back, List<Asked> asked, Problems problems) {

    static SectionPage of(
            Porch porch,
            String title,
            String action,
            String back,
            List<FormField> fields,
            OnlineForm form,
            Problems problems) {
        return new SectionPage(porch, title, action, back, Asked.all(fields, form.kind(), form, problems), problems);
    }
}
