package org.fanlight.frontdoor.feedback.web.give;

import java.util.List;
import org.fanlight.frontdoor.contacts.web.ContactHeader;
import org.fanlight.frontdoor.feedback.web.GivenLine;
import org.fanlight.frontdoor.feedback.web.StageLine;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Option;
import org.fanlight.ui.govuk.SummaryList;
import org.fanlight.ui.govuk.Tag;
import org.jspecify.annotations.Nullable;

/// What the referrer of a contact is owed, was told and said since.
///
/// @param mayBeTold whether every child is decided, so that the form makes sense
/// @param staysUnnamed the referrer asked that the family is not told who got in touch
/// @param survey their answers; null where they have not answered
public record FeedbackPage(
        ContactHeader header,
        String url,
        SummaryList referrer,
        boolean staysUnnamed,
        List<OwedLine> owed,
        boolean mayBeTold,
        List<String> may,
        List<String> mayNot,
        List<Option> ways,
        List<GivenLine> given,
        @Nullable SummaryList survey,
        List<StageLine> stages,
        Typed typed,
        Problems problems) {

    /// An outcome that is or was owed.
    public record OwedLine(String since, Tag due) {}

    public Option[] wayOptions() {
        return ways.toArray(Option[]::new);
    }
}
