package org.fanlight.ui.moj;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fanlight.ui.Content;
import org.fanlight.ui.Markup;
import org.fanlight.ui.Parts;
import org.fanlight.ui.Text;
import org.fanlight.ui.govuk.Button;
import org.fanlight.ui.govuk.ErrorMessage;
import org.fanlight.ui.govuk.Fieldset;
import org.fanlight.ui.govuk.FieldsetParts;
import org.fanlight.ui.govuk.Legend;
import org.jspecify.annotations.Nullable;

/// The same fields as often as they are needed. Without scripts both buttons send the form.
///
/// In words that count, `%{itemLabel}`, `%{number}` and `%{count}` stand for what one of them is called, which it is
/// and how many there are.
///
/// @param id names the button that adds one: `<id>-add-another`
/// @param inline whether the fields of one stand side by side
/// @param messages what scripts say in another language, as data attributes
@Parts
public record AddAnother(
        @Nullable String id,
        String itemLabel,
        List<Item> items,
        boolean inline,
        String addText,
        String removeText,
        String legendText,
        Map<String, String> messages,
        @Nullable String classes,
        Map<String, String> attributes)
        implements AddAnotherParts.With {

    public static AddAnother of(String id, String itemLabel, List<Item> items) {
        return AddAnotherParts.builder()
                .id(id)
                .itemLabel(itemLabel)
                .items(items)
                .addText("Add another %{itemLabel}")
                .removeText("Remove %{itemLabel} %{number}")
                .legendText("%{itemLabel} %{number}")
                .build();
    }

    /// The fields of one.
    ///
    /// @param legend where it is not called by its number
    /// @param removeValue what the button that takes it away sends; else its place from 0, the first one's too
    @Parts
    public record Item(
            Content fields,
            @Nullable Legend legend,
            @Nullable ErrorMessage errorMessage,
            @Nullable String describedBy,
            @Nullable String removeName,
            @Nullable String removeValue,
            @Nullable String classes,
            Map<String, String> attributes)
            implements AddAnotherItemParts.With {

        public static Item of(gg.jte.Content fields) {
            return new Item(Content.of(fields), null, null, null, null, null, null, Map.of());
        }
    }

    /// @param place from 0
    public @Nullable ErrorMessage error(int place) {
        var message = items.get(place).errorMessage();
        return message == null ? null : message.withId(errorId(place));
    }

    /// @param place from 0
    public @Nullable String itemClasses(int place) {
        var item = items.get(place);
        return Markup.names(
                "moj-add-another__item",
                Markup.when(inline, "moj-add-another__item--inline"),
                item.classes(),
                Markup.when(item.errorMessage() != null, "moj-add-another__item--error"));
    }

    /// @param place from 0
    public Fieldset fieldset(int place, gg.jte.Content content) {
        var item = items.get(place);
        var legend = item.legend();
        var words = legend == null ? Text.NOTHING : legend.content();
        return FieldsetParts.builder()
                .legend(new Legend(
                        words.isPresent() ? words : Content.of(counted(legendText, itemLabel, place)),
                        false,
                        Markup.names(
                                "moj-add-another__item-title govuk-fieldset__legend--m",
                                legend == null ? null : legend.classes())))
                .content(Content.of(content))
                .describedBy(Markup.names(item.describedBy(), item.errorMessage() == null ? null : errorId(place)))
                .classes("moj-add-another__fieldset")
                .build();
    }

    /// Nothing can be taken away where there is only one.
    ///
    /// @param place from 0
    public @Nullable Button removeButton(int place) {
        if (items.size() < 2) {
            return null;
        }
        var item = items.get(place);
        return Button.of(counted(removeText, inSentence(), place))
                .withPreventDoubleClick(null)
                .withClasses("govuk-button--secondary moj-add-another__remove-button")
                .withName(Markup.or(item.removeName(), "remove"))
                .withValue(Markup.or(item.removeValue(), String.valueOf(place)));
    }

    public Button addButton() {
        return Button.of(addText.replace("%{itemLabel}", inSentence()))
                .withPreventDoubleClick(null)
                .withClasses("govuk-button--secondary moj-add-another__add-button")
                .withId(id == null ? null : id + "-add-another-button")
                .withName(id == null ? null : id + "-add-another")
                .withValue(
                        id == null
                                ? null
                                : addText.replace("%{itemLabel}", itemLabel)
                                        .replace(' ', '-')
                                        .toLowerCase(Locale.ROOT));
    }

    private String inSentence() {
        return itemLabel.toLowerCase(Locale.UK);
    }

    private String counted(String words, String label, int place) {
        return words.replace("%{itemLabel}", label)
                .replace("%{number}", String.valueOf(place + 1))
                .replace("%{count}", String.valueOf(items.size()));
    }

    private String errorId(int place) {
        return Markup.or(id, "") + (place + 1) + "-error";
    }
}
