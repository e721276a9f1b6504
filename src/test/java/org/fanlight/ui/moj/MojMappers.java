package org.fanlight.ui.moj;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.fanlight.ui.Html;
import org.fanlight.ui.govuk.FieldMappers;
import org.fanlight.ui.govuk.NavigationMappers;
import org.fanlight.ui.govuk.Options;

/// From the options of each macro to our typed component.
final class MojMappers {

    static final Map<String, Function<Options, Object>> BY_COMPONENT = Map.ofEntries(
            Map.entry("add-another", MojFormMappers::addAnother),
            Map.entry("alert", MojMappers::alert),
            Map.entry("badge", MojMappers::badge),
            Map.entry("button-menu", MojMappers::buttonMenu),
            Map.entry("date-picker", MojFormMappers::datePicker),
            Map.entry("filter", MojMappers::filter),
            Map.entry("identity-bar", MojMappers::identityBar),
            Map.entry("interruption-card", MojMappers::interruptionCard),
            Map.entry("page-header-actions", MojMappers::pageHeaderActions),
            Map.entry("pagination", MojMappers::pagination),
            Map.entry("side-navigation", MojMappers::sideNavigation),
            Map.entry("sub-navigation", MojMappers::subNavigation),
            Map.entry("timeline", MojMappers::timeline));

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

    private static SideNavigation sideNavigation(Options options) {
        return new SideNavigation(
                options.text("label"),
                options.itemsThatCount("items", MojMappers::sideItem),
                options.itemsThatCount("sections", MojMappers::sideSection),
                options.classes(),
                options.attributes());
    }

    private static SideNavigation.Section sideSection(Options section) {
        var heading = section.in("heading");
        return new SideNavigation.Section(
                heading.content(),
                heading.number("headingLevel", 4),
                heading.classes(),
                heading.attributes(),
                section.itemsThatCount("items", MojMappers::sideItem));
    }

    private static SideNavigation.Item sideItem(Options item) {
        return new SideNavigation.Item(item.content(), item.text("href", ""), item.flag("active"), item.attributes());
    }

    private static PageHeaderActions pageHeaderActions(Options options) {
        var heading = options.in("heading");
        return new PageHeaderActions(
                heading.content(),
                heading.number("level", 1),
                heading.text("classes", "govuk-heading-xl"),
                options.itemsThatCount("items", FieldMappers::button),
                options.classes(),
                options.attributes());
    }

    private static InterruptionCard interruptionCard(Options options) {
        return new InterruptionCard(
                options.text("heading", ""),
                Html.trusted(options.text("body", "")),
                cardAction(options.in("primaryAction"), "button"),
                options.part("secondaryAction", action -> cardAction(action, "link")));
    }

    private static InterruptionCard.Action cardAction(Options action, String otherwise) {
        return action.text("style", otherwise).equals("link")
                ? new InterruptionCard.AsLink(action.text("text", ""), action.text("href", ""))
                : new InterruptionCard.AsButton(FieldMappers.button(action).withPreventDoubleClick(true));
    }

    private static Pagination pagination(Options options) {
        return new Pagination(
                options.items("items", item -> item).size() > 1 ? NavigationMappers.pagination(options) : null,
                options.part("results", results -> results(results, options.has("items"))));
    }

    private static String results(Options results, boolean listed) {
        var things = results.text("text", "results");
        var count = results.number("count", 0);
        if (listed && results.in("pages").has("current")) {
            return Pagination.page(
                    results.in("pages").number("current", 0),
                    results.in("pages").number("count", 0));
        }
        if (listed && results.has("from")) {
            var from = results.number("from", 0);
            var to = results.number("to", 0);
            return count > 0 ? Pagination.showing(from, to, count, things) : Pagination.showing(from, to, things);
        }
        return Pagination.total(count, things);
    }
}
