package org.fanlight.frontdoor.door.web.form;

import org.fanlight.frontdoor.door.form.OnlineForm;
import org.fanlight.frontdoor.door.form.Section;
import org.fanlight.frontdoor.door.web.Porch;
import org.fanlight.ui.forms.CheckAnswers;

/// All that was told, to be read once more and sent.
public record CheckPage(Porch porch, CheckAnswers answers) {

    static CheckPage of(OnlineForm form, Porch porch) {
        return new CheckPage(
                porch,
                new CheckAnswers(
                        Told.everything(form),
                        form.unfinished().stream()
                                .map(section -> missing(section, form))
                                .toList()));
    }

    private static CheckAnswers.Missing missing(Section section, OnlineForm form) {
        return new CheckAnswers.Missing(section.titleTo(form.kind()), "/worried/form/" + section.slug());
    }
}
