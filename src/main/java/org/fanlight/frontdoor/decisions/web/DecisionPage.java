package org.fanlight.frontdoor.decisions.web;

import java.util.List;
import org.fanlight.frontdoor.contacts.web.ContactHeader;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Select;
import org.fanlight.ui.govuk.Tag;
import org.jspecify.annotations.Nullable;

/// The decisions of a contact, a child at a time.
///
/// @param overtaken what a colleague did in the meantime, in words; empty where nobody was quicker
public record DecisionPage(
        ContactHeader header,
        String url,
        List<Child> children,
        List<Select.Item> outcomes,
        boolean mayDecide,
        String overtaken,
        Typed typed,
        Problems problems) {

    /// One child with what was decided.
    ///
    /// @param id as it stands in the form
    /// @param searchUrl where to say who this child is, while nobody has; null for whoever may not look people up
    /// @param standing the newest decision
    public record Child(
            String id,
            String name,
            @Nullable String searchUrl,
            @Nullable Line standing,
            List<Line> earlier,
            boolean open) {

        /// The decision the worker sees while writing; empty where there is none.
        public String seen() {
            return standing == null ? "" : standing.id();
        }

        /// Whether a decision may be made now: not while one waits for a manager.
        public boolean mayBeDecided() {
            return standing == null || standing.awaits().isEmpty();
        }

        public String decideWords() {
            return standing == null ? "Decide" : "Decide anew";
        }
    }

    /// A decision in words.
    ///
    /// @param awaits why a manager must sign, while nobody has; else empty
    /// @param maySign whether this viewer may
    public record Line(
            String id,
            String outcome,
            Tag stage,
            String rationale,
            String decided,
            String signed,
            String awaits,
            boolean maySign) {}

    /// What was typed into this child's form before it came back.
    public Typed typedFor(Child child) {
        return child.id().equals(typed.text("child")) ? typed : Typed.NOTHING;
    }
}
