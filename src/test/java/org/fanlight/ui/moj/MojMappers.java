package org.fanlight.ui.moj;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.fanlight.ui.govuk.FieldMappers;
import org.fanlight.ui.govuk.Options;

/// From the options of each macro to our typed component.
final class MojMappers {

    static final Map<String, Function<Options, Object>> BY_COMPONENT = Map.of(
            "alert", MojMappers::alert,
            "badge", MojMappers::badge,
            "button-menu", MojMappers::buttonMenu,
            "filter", MojMappers::filter,
            "identity-bar", MojMappers::identityBar,
            "sub-navigation", MojMappers::subNavigation,
            "timeline", MojMappers::timeline);

    private MojMappers() {}

    private static Badge badge(Options options) {
        return new Badge(options.content(), options.classes(), options.attributes());
    }

    private static Alert alert(Options options) {
        return new Alert(
                Alert.Variant.valueOf(options.text("variant", "information").toUpperCase(Locale.ROOT)),
                options.text("title", ""),
                options.content(),
                options.flag("showTitleAsHeading"),
                Integer.parseInt(options.text("headingTag", "h2").substring(1)),
                options.flag("dismissible"),
                options.text("dismissText", "Dismiss"),
                options.flag("disableAutoFocus"),
                options.text("focusOnDismissSelector"),
                options.text("role", "region"),
                options.classes(),
                options.attributes());
    }

    private static ButtonMenu buttonMenu(Options options) {
        return new ButtonMenu(
                options.itemsThatCount("items", FieldMappers::button),
                options.in("button").text("text"),
                options.in("button").text("classes"),
                options.text("alignMenu"),
                options.classes(),
                options.attributes());
    }

    private static IdentityBar identityBar(Options options) {
        return new IdentityBar(
                options.in("title").content(),
                options.itemsThatCount("menus", MojMappers::buttonMenu),
                options.classes(),
                options.attributes());
    }

    private static SubNavigation subNavigation(Options options) {
        return new SubNavigation(
                options.text("label", "Secondary navigation region"),
                options.itemsThatCount(
                        "items",
                        item -> new SubNavigation.Item(
                                item.content(),
                                item.text("href"),
                                item.flag("active"),
                                item.classes(),
                                item.attributes())),
                options.classes(),
                options.attributes());
    }

    private static Filter filter(Options options) {
        return new Filter(
                options.in("heading").content(),
                options.part("selectedFilters", MojMappers::selected),
                options.content("optionsText", "optionsHtml"),
                options.in("submit").text("text", "Apply filters"),
                options.in("submit").attributes(),
                options.attributes());
    }

    private static Filter.Selected selected(Options options) {
        return new Filter.Selected(
                options.in("heading").content(),
                options.in("clearLink").text("text"),
                options.in("clearLink").text("href"),
                options.itemsThatCount(
                        "categories",
                        category -> new Filter.Category(
                                category.in("heading").content(),
                                category.itemsThatCount(
                                        "items", item -> new Filter.Item(item.text("text"), item.text("href"))))));
    }

    private static Timeline timeline(Options options) {
        return new Timeline(
                options.itemsThatCount("items", MojMappers::event),
                options.number("headingLevel", 2),
                options.classes(),
                options.attributes());
    }

    private static Timeline.Event event(Options item) {
        var byline = item.in("byline").content();
        return new Timeline.Event(
                item.in("label").content(),
                byline.isPresent() ? byline : null,
                item.in("datetime").text("timestamp"),
                item.in("datetime").text("when"),
                item.content(),
                item.classes(),
                item.attributes());
    }
}
