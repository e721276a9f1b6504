package org.fanlight.ui.govuk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Markup;
import org.fanlight.ui.Parts;
import org.fanlight.ui.forms.Problems;
import org.jspecify.annotations.Nullable;

/// A password, which can be shown.
@Parts
public record PasswordInput(
        Input input,
        String showText,
        String showAriaLabel,
        @Nullable String buttonClasses,
        Map<String, String> messages)
        implements PasswordInputParts.With {

    public static PasswordInput named(String name, String label) {
        return new PasswordInput(
                Input.named(name, label).withAutocomplete("current-password"), "Show", "Show password", null, Map.of());
    }

    /// For a password that is chosen, not one that is known.
    public PasswordInput chosen(String hint) {
        return withInput(input.withAutocomplete("new-password").hint(hint));
    }

    public PasswordInput problem(Problems problems) {
        return withInput(input.problem(problems));
    }
    /// The input inside, with what stands beside it.
    public Input asInput(gg.jte.Content beside) {
        var group = input.formGroup();
        var attributes = new LinkedHashMap<>(Map.of("data-module", "govuk-password-input"));
        attributes.putAll(messages);
        attributes.putAll(group.attributes());
        return input.withType("password")
                .withSpellcheck(false)
                .withAutocapitalize("none")
                .withClasses(Markup.names("govuk-password-input__input govuk-js-password-input-input", input.classes()))
                .withWrapper(InputWrapper.PLAIN.withClasses("govuk-password-input__wrapper"))
                .withFormGroup(group.withClasses(Markup.names("govuk-password-input", group.classes()))
                        .withAttributes(attributes)
                        .withAfter(Content.of(beside)));
    }

    public Button toggle() {
        return Button.of(showText)
                .withType("button")
                .withPreventDoubleClick(null)
                .withClasses(Markup.names(
                        "govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle",
                        buttonClasses))
                .withAttributes(Map.of("aria-controls", input.id(), "aria-label", showAriaLabel, "hidden", ""));
    }
}
