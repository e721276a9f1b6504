package org.fanlight.ui.moj;

import java.util.List;
import java.util.Map;
import org.fanlight.ui.Markup;
import org.fanlight.ui.Parts;
import org.fanlight.ui.govuk.Button;
import org.jspecify.annotations.Nullable;

/// Several acts behind one button; without JavaScript the buttons stand side by side.
@Parts
public record ButtonMenu(
        List<Button> items,
        @Nullable String text,
        @Nullable String buttonClasses,
        @Nullable String alignMenu,
        @Nullable String classes,
        Map<String, String> attributes)
        implements ButtonMenuParts.With {

    public static ButtonMenu of(String text, Button... items) {
        return ButtonMenuParts.builder().text(text).items(List.of(items)).build();
    }

    public List<Button> menuItems() {
        return items.stream().map(ButtonMenu::asItem).toList();
    }

    private static Button asItem(Button button) {
        return button.withPreventDoubleClick(null)
                .withClasses(Markup.names("moj-button-menu__item govuk-button--secondary", button.classes()));
    }
}
