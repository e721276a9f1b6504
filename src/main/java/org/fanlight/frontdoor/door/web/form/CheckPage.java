package org.fanlight.frontdoor.door.web.form;

import java.util.List;
import org.fanlight.frontdoor.door.form.OnlineForm;
import org.fanlight.frontdoor.door.form.Section;
import org.fanlight.frontdoor.door.web.Porch;
import org.fanlight.ui.govuk.SummaryList;

/// All that was told, to be read once more and sent.
///
/// @param missing the sections that must be put right first
public record CheckPage(Porch porch, List<SummaryList> told, List<Missing> missing) {

    /// A section that is not finished.
    public record Missing(String title, String url) {}

    static CheckPage of(OnlineForm form, Porch porch) {
        return new CheckPage(
                porch,
                Told.everything(form),
                form.unfinished().stream()
                        .map(section -> missing(section, form))
                        .toList());
    }

    private static Missing missing(Section section, OnlineForm form) {
        return new Missing(section.titleTo(form.kind()), "/worried/form/" + section.slug());
    }
}
