package org.fanlight.frontdoor.conversations.web;

import java.util.List;
import java.util.Map;
import org.fanlight.people.warnings.WarningBanner;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Select;

/// The call screen.
///
/// @param saved when it was last saved, such as "Saved 14:02:31"; empty before anything was
/// @param setAside words of a second window that were overtaken
/// @param focus the field in which to go on, where a row was just added for it; else empty
public record CallPage(
        String url,
        int version,
        String started,
        String saved,
        String focus,
        Typed typed,
        List<PersonRow> children,
        List<PersonRow> adults,
        List<ConcernRow> concerns,
        List<Prompt> prompts,
        List<SetAside> setAside,
        MatchesPage matches,
        Choices choices,
        Problems problems) {

    /// One child or adult on the screen; the field names are ready to use.
    ///
    /// @param chosen the name of the person picked from the matches; empty where nobody was
    /// @param warnings what to mind about them
    public record PersonRow(
            String heading,
            String nameField,
            String roleField,
            String birthField,
            String addressField,
            String personField,
            String chosen,
            List<WarningBanner> warnings) {}

    /// One concern on the screen.
    public record ConcernRow(
            String heading, String kindField, String childField, String liesWithField, String sourceField) {}

    /// A question of the conversation with what has been written under it.
    public record Prompt(String field, String question, String hint, String words, boolean answered) {}

    /// Words of another window.
    public record SetAside(String when, List<String> lines) {}

    /// What the screen offers to choose from.
    public record Choices(
            List<Select.Item> callerKinds,
            List<Select.Item> sources,
            List<Select.Item> districts,
            List<Select.Item> kinds,
            List<Select.Item> urgencies,
            List<Select.Item> concernKinds,
            List<Select.Item> liesWith,
            List<Select.Item> children,
            List<Select.Item> sourcesOfHarm) {}

    /// Puts the cursor into this field where a row was just added for it.
    public Map<String, String> attributes(String field) {
        return field.equals(focus) ? Map.of("autofocus", "") : Map.of();
    }
}
