package org.fanlight.ui.forms;

import java.util.List;
import org.fanlight.ui.govuk.SummaryList;

/// All answers of a form, to be read once more before it is sent.
///
/// @param told a list for each section, with a way to change each answer
/// @param missing sections to be put right first
public record CheckAnswers(List<SummaryList> told, List<Missing> missing) {

    /// A section that is not finished.
    public record Missing(String title, String url) {}

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
