package org.fanlight.ui.moj;

import org.fanlight.ui.Content;
import org.fanlight.ui.Parts;
import org.fanlight.ui.govuk.Button;
import org.jspecify.annotations.Nullable;

/// Stops somebody for a moment, to read what must not be missed before they go on.
///
/// @param primary what most will do next
/// @param secondary another way out, if there is one
@Parts
public record InterruptionCard(
        String heading,
        Content body,
        Action primary,
        @Nullable Action secondary) implements InterruptionCardParts.With {

    public static InterruptionCard of(String heading, gg.jte.Content body, Action primary) {
        return new InterruptionCard(heading, Content.of(body), primary, null);
    }

    /// A way out of the card.
    public sealed interface Action {

        static Action button(String text, String href) {
            return new AsButton(Button.link(text, href).withPreventDoubleClick(true));
        }

        static Action link(String text, String href) {
            return new AsLink(text, href);
        }
    }

    /// A button that can be seen on the card's colour.
    public record AsButton(Button button) implements Action {

        public Button inverse() {
            return button.withClasses("govuk-button--inverse");
        }
    }

    /// A link that can be seen on the card's colour.
    public record AsLink(String text, String href) implements Action {}
}
