package org.fanlight.ui.govuk;

import java.util.Map;
import java.util.function.Function;
import org.fanlight.ui.Content;
import org.fanlight.ui.Html;
import org.fanlight.ui.Text;

/// Ways through the pages.
public final class NavigationMappers {

    private NavigationMappers() {}

    static void addTo(Map<String, Function<Options, Object>> all) {
        all.put("back-link", NavigationMappers::backLink);
        all.put("breadcrumbs", NavigationMappers::breadcrumbs);
        all.put("generic-header", NavigationMappers::genericHeader);
        all.put("language-navigation", NavigationMappers::languageNavigation);
        all.put("pagination", NavigationMappers::pagination);
        all.put("service-navigation", NavigationMappers::serviceNavigation);
        all.put("skip-link", NavigationMappers::skipLink);
        all.put("tabs", NavigationMappers::tabs);
    }

    private static BackLink backLink(Options options) {
        var content = options.content();
        return new BackLink(
                content.isPresent() ? content : Content.of("Back"),
                options.text("href", "#"),
                options.classes(),
                options.attributes());
    }

    private static SkipLink skipLink(Options options) {
        return new SkipLink(
                options.content(), options.text("href", "#content"), options.classes(), options.attributes());
    }

    private static Breadcrumbs breadcrumbs(Options options) {
        return new Breadcrumbs(
                options.itemsThatCount(
                        "items", item -> new Breadcrumbs.Crumb(item.content(), item.text("href"), item.attributes())),
                options.flag("collapseOnMobile"),
                options.text("labelText", "Breadcrumb"),
                options.classes(),
                options.attributes());
    }

    private static GenericHeader genericHeader(Options options) {
        return new GenericHeader(
                options.content("logoText", "logoHtml"),
                options.text("url", "/"),
                options.text("containerClasses", "govuk-width-container"),
                options.classes(),
                options.attributes());
    }

    private static LanguageNavigation languageNavigation(Options options) {
        return new LanguageNavigation(
                options.itemsThatCount("items", NavigationMappers::language),
                options.text("ariaLabel", "Language"),
                options.classes(),
                options.attributes());
    }

    private static LanguageNavigation.Item language(Options item) {
        return new LanguageNavigation.Item(
                item.content(),
                item.text("lang"),
                item.text("hrefLang"),
                item.text("dir"),
                item.text("href"),
                item.flag("current"),
                item.text("languageDescriptionText"),
                item.classes(),
                item.attributes());
    }

    public static Pagination pagination(Options options) {
        return new Pagination(
                options.part("previous", NavigationMappers::link),
                options.part("next", NavigationMappers::link),
                options.itemsThatCount("items", NavigationMappers::page).stream()
                        .filter(page -> page != NO_PAGE)
                        .toList(),
                options.has("items"),
                options.text("landmarkLabel", "Pagination"),
                options.classes(),
                options.attributes());
    }

    private static final Pagination.Page NO_PAGE = Pagination.Page.of(0, "", false);

    private static Pagination.Page page(Options item) {
        return item.all().isEmpty()
                ? NO_PAGE
                : new Pagination.Page(
                        item.text("number", ""),
                        item.text("href", ""),
                        item.flag("current"),
                        item.flag("ellipsis"),
                        item.text("visuallyHiddenText"),
                        item.attributes());
    }

    private static Pagination.Link link(Options options) {
        return new Pagination.Link(
                options.text("href"), options.content(), options.text("labelText"), options.attributes());
    }

    private static Tabs tabs(Options options) {
        return new Tabs(
                options.items("items", NavigationMappers::tab),
                options.text("title", "Contents"),
                options.text("id"),
                options.text("idPrefix"),
                options.classes(),
                options.attributes());
    }

    private static Tabs.Item tab(Options item) {
        return new Tabs.Item(
                item.text("id"),
                item.text("label", ""),
                item.in("panel").content(),
                item.attributes(),
                item.in("panel").attributes());
    }

    private static ServiceNavigation serviceNavigation(Options options) {
        return new ServiceNavigation(
                options.text("serviceName"),
                options.text("serviceUrl"),
                options.itemsThatCount("navigation", NavigationMappers::navigationItem),
                options.text("navigationId", "navigation"),
                options.text("navigationLabel"),
                options.text("navigationClasses"),
                options.text("menuButtonText", "Menu"),
                options.text("menuButtonLabel"),
                options.choice("collapseNavigationOnMobile"),
                options.text("ariaLabel", "Service information"),
                slots(options.in("slots")),
                options.classes(),
                options.attributes());
    }

    private static ServiceNavigation.Item navigationItem(Options item) {
        return new ServiceNavigation.Item(
                item.content(), item.text("href"), item.flag("current"), item.flag("active"), item.attributes());
    }

    private static ServiceNavigation.Slots slots(Options slots) {
        var end = slots.all().get("end") instanceof String ? slots : slots.in("end");
        return new ServiceNavigation.Slots(
                html(slots, "start"),
                html(end, end == slots ? "end" : "html"),
                "inline".equals(end.text("align")),
                html(slots, "navigationStart"),
                html(slots, "navigationEnd"));
    }

    private static Content html(Options options, String name) {
        return options.has(name) ? Html.trusted(options.text(name)) : Text.NOTHING;
    }
}
