package org.fanlight.ui.govuk;

import io.soabase.recordbuilder.core.RecordBuilder.Initializer;
import java.util.List;
import java.util.Map;
import org.fanlight.ui.Parts;
import org.fanlight.ui.forms.Problems;
import org.jspecify.annotations.Nullable;

/// One of many, where radios would fill the page.
@Parts
public record Select(
        String id,
        String name,
        Label label,
        @Nullable Hint hint,
        @Nullable ErrorMessage errorMessage,
        List<Item> items,
        @Nullable String value,
        boolean disabled,
        @Nullable String describedBy,

        @Initializer(value = "PLAIN", source = FormGroup.class)
        FormGroup formGroup,

        @Nullable String classes,
        Map<String, String> attributes)
        implements SelectParts.With {

    public static Select named(String name, String label, List<Item> items) {
        return SelectParts.builder()
                .id(name)
                .name(name)
                .label(Label.of(label))
                .items(items)
                .build();
    }

    public Select hint(String text) {
        return withHint(Hint.of(text));
    }

    /// Shows what is wrong with this field, if anything is.
    public Select problem(Problems problems) {
        return withErrorMessage(ErrorMessage.in(problems, id));
    }

    /// Whether an item is the one chosen: by its own word first, else by the value.
    public boolean isSelected(Item item) {
        if (item.selected() != null) {
            return item.selected();
        }
        return value != null && !value.isEmpty() && value.equals(item.value() == null ? item.text() : item.value());
    }

    /// One of the many.
    @Parts
    public record Item(
            @Nullable String value,
            String text,
            @Nullable Boolean selected,
            boolean disabled,
            Map<String, String> attributes)
            implements SelectItemParts.With {

        public static Item of(String value, String text) {
            return new Item(value, text, null, false, Map.of());
        }
    }
}
