package org.fanlight.ui.govuk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Markup;
import org.fanlight.ui.Parts;
import org.jspecify.annotations.Nullable;

/// Several lines of words with a limit.
@Parts
public record CharacterCount(
        Textarea textarea,
        @Nullable String maxlength,
        @Nullable String maxwords,
        @Nullable String threshold,
        @Nullable String countType,
        @Nullable String textareaDescription,
        @Nullable String countMessageClasses,
        Map<String, String> messages)
        implements CharacterCountParts.With {

    /// At most this many characters; the field shows how many are left.
    public static CharacterCount of(Textarea textarea, int maxlength) {
        return CharacterCountParts.builder()
                .textarea(textarea)
                .maxlength(Integer.toString(maxlength))
                .build();
    }
    /// The limit belongs to the form group around the field, the count stands below it.
    public Textarea asTextarea(gg.jte.Content below) {
        var group = textarea.formGroup();
        return textarea.withDescribedBy(textarea.id() + "-info")
                .withClasses(Markup.names("govuk-js-character-count", textarea.classes()))
                .withFormGroup(group.withClasses(Markup.names("govuk-character-count", group.classes()))
                        .withAttributes(limits(group.attributes()))
                        .withAfter(Content.of(below)));
    }

    public Hint message() {
        var limit = maxwords == null ? maxlength : maxwords;
        var words = Markup.or(textareaDescription, "You can enter up to %{count} " + unit());
        return Hint.of(limit == null ? "" : words.replace("%{count}", limit))
                .withId(textarea.id() + "-info")
                .withClasses(Markup.names("govuk-character-count__message", countMessageClasses));
    }

    private String unit() {
        return "words".equals(counted()) ? "words" : "characters";
    }

    private @Nullable String counted() {
        return countType == null && maxwords != null ? "words" : countType;
    }

    private Map<String, String> limits(Map<String, String> further) {
        var all = new LinkedHashMap<String, String>();
        all.put("data-module", "govuk-character-count");
        put(all, "data-maxlength", maxlength);
        put(all, "data-maxwords", maxwords);
        put(all, "data-threshold", threshold);
        put(all, "data-count-type", counted());
        put(
                all,
                "data-i18n.textarea-description.other",
                maxlength == null && maxwords == null ? textareaDescription : null);
        all.putAll(messages);
        all.putAll(further);
        return all;
    }

    private static void put(Map<String, String> all, String name, @Nullable String value) {
        if (value != null) {
            all.put(name, value);
        }
    }
}
