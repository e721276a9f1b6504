package org.fanlight.frontdoor.worklists.web;

import java.util.List;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Select;

/// Asks once more before many contacts are allocated at once.
///
/// @param seen each contact with whoever sees to it now, as the form brings it back
/// @param overtaken that a colleague has allocated some of them meanwhile; empty where nobody has
/// @param back the worklist they were chosen on
public record AllocationPage(
        List<WorklistPage.Line> lines,
        List<String> seen,
        List<Select.Item> workers,
        String worker,
        String back,
        String overtaken,
        Problems problems) {

    /// How many, in words.
    public String countWords() {
        return lines.size() == 1 ? "1 contact" : lines.size() + " contacts";
    }
}
