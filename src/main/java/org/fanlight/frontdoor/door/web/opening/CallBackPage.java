package org.fanlight.frontdoor.door.web.opening;

import java.util.List;
import java.util.Map;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.door.form.CallBackFields;
import org.fanlight.frontdoor.door.form.OnlineForm;
import org.fanlight.frontdoor.door.web.Asked;
import org.fanlight.frontdoor.door.web.Porch;
import org.fanlight.ui.forms.Problems;

/// The form with which a professional asks to be rung back.
public record CallBackPage(Porch porch, List<Asked> asked, Problems problems) {

    static CallBackPage of(Porch porch, Map<String, String> typed, Problems problems) {
        var form = new OnlineForm(typed);
        return new CallBackPage(
                porch, Asked.all(CallBackFields.ALL, ReferrerKind.PROFESSIONAL, form, problems), problems);
    }
}
