package org.fanlight.demo.gallery;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fanlight.ui.Content;
import org.fanlight.ui.Html;
import org.fanlight.ui.Text;
import org.fanlight.ui.govuk.*;
import org.springframework.util.StringUtils;

/// GOV.UK's components that are not for forms.
final class GovukRooms {

    private static final Html MARK = Html.trusted("""
            <svg width="60" height="30" viewBox="0 0 60 30" role="img" aria-label="A mark" fill="currentcolor">\
            <path d="M0 30a30 30 0 0 1 60 0z"/></svg>""");
    private static final Html TEXT = Html.trusted("<p class=\"govuk-body\">A school rings about a child.</p>");

    private static final List<String> TAGS =
            List.of("grey", "green", "teal", "purple", "magenta", "red", "orange", "yellow");

    private GovukRooms() {}

    static List<Room> all() {
        return Stream.concat(others().stream(), GovukFormRooms.all().stream())
                .sorted(Comparator.comparing(Room::name))
                .toList();
    }

    private static List<Room> others() {
        return List.of(
                room(
                        "accordion",
                        new Exhibit(
                                "Two sections",
                                Accordion.of(
                                        "accordion",
                                        Accordion.Section.of("When somebody rings", TEXT),
                                        Accordion.Section.of("When nobody answers", TEXT))),
                        new Exhibit(
                                "One open",
                                Accordion.of(
                                        "accordion-open",
                                        new Accordion.Section(
                                                Content.of("When a child rings"), Text.NOTHING, TEXT, true),
                                        Accordion.Section.of("When it is night", TEXT)))),
                room(
                        "back-link",
                        new Exhibit("As it comes", BackLink.to("#")),
                        new Exhibit("With its own words", BackLink.to("#", "All contacts"))),
                room(
                        "breadcrumbs",
                        new Exhibit(
                                "Three steps",
                                Breadcrumbs.of(
                                        Breadcrumbs.Crumb.to("Home", "#"),
                                        Breadcrumbs.Crumb.to("Work", "#"),
                                        Breadcrumbs.Crumb.to("This contact", null)))),
                room(
                        "cookie-banner",
                        new Exhibit(
                                "The question",
                                CookieBanner.of(CookieBanner.Message.of(
                                        "Cookies on this service",
                                        "We use some cookies that are needed.",
                                        List.of(
                                                CookieBanner.Action.submit("Accept", "cookies", "yes"),
                                                CookieBanner.Action.submit("Reject", "cookies", "no"),
                                                CookieBanner.Action.link("View cookies", "#"))))),
                        new Exhibit(
                                "The answer",
                                CookieBanner.of(CookieBanner.Message.confirming(
                                                "You have rejected further cookies.",
                                                CookieBanner.Action.submit("Hide this message", "hide", "yes")))
                                        .withLabel("Cookie banner, answered"))),
                room(
                        "details",
                        new Exhibit("Closed", Details.of("What is a contact?", TEXT)),
                        new Exhibit(
                                "Open", Details.of("What is a decision?", TEXT).withOpen(true))),
                room("exit-this-page", new Exhibit("As it comes", ExitThisPage.BUTTON)),
                room("feedback", new Exhibit("As it comes", Feedback.of("Was this page useful?", TEXT))),
                room(
                        "footer",
                        new Exhibit(
                                "With links and a licence",
                                Footer.of(MARK, Footer.Licence.openGovernment(Html.trusted("")))
                                        .withMeta(Footer.Meta.of(List.of(
                                                Footer.Link.to("Accessibility", "#"),
                                                Footer.Link.to("Privacy", "#"))))),
                        new Exhibit(
                                "With columns",
                                Footer.of(Html.trusted(""), null)
                                        .withNavigation(List.of(
                                                new Footer.Section(
                                                        "For professionals",
                                                        "two-thirds",
                                                        2,
                                                        List.of(
                                                                Footer.Link.to("Calls", "#"),
                                                                Footer.Link.to("Work", "#"))),
                                                new Footer.Section(
                                                        "For families",
                                                        "one-third",
                                                        null,
                                                        List.of(Footer.Link.to("Worried about a child?", "#"))))))),
                room("generic-header", new Exhibit("With a mark", GenericHeader.of(MARK, "#"))),
                room(
                        "header",
                        new Exhibit("With a mark", Header.of(MARK)),
                        new Exhibit("With a product’s name", Header.of(MARK).withProductName("Fanlight"))),
                room("inset-text", new Exhibit("Words", InsetText.of("A child may be in danger now: ring 999."))),
                room(
                        "language-navigation",
                        new Exhibit(
                                "Three languages",
                                LanguageNavigation.of(List.of(
                                        LanguageNavigation.Item.here("English", "en"),
                                        LanguageNavigation.Item.to("Lietuvių", "lt", "#lt"),
                                        LanguageNavigation.Item.to("Polski", "pl", "#pl"))))),
                room(
                        "notification-banner",
                        new Exhibit("Important", NotificationBanner.important("This contact has been decided.")),
                        new Exhibit("Success", NotificationBanner.success("The decision is recorded."))),
                room(
                        "pagination",
                        new Exhibit(
                                "In the middle",
                                Pagination.of(
                                        "#1",
                                        "#3",
                                        List.of(
                                                Pagination.Page.of(1, "#1", false),
                                                Pagination.Page.of(2, "#2", true),
                                                Pagination.Page.DOTS,
                                                Pagination.Page.of(6, "#6", false)))),
                        new Exhibit(
                                "Without numbers",
                                Pagination.of("#1", "#3", List.of()).withLandmarkLabel("Pages, without numbers"))),
                room(
                        "panel",
                        new Exhibit(
                                "Something is done",
                                Panel.of("Thank you", Html.trusted("Your reference<br><strong>7KVR-DCWW</strong>")))),
                room(
                        "phase-banner",
                        new Exhibit("Alpha", PhaseBanner.of("Alpha", Html.trusted("This is a new service.")))),
                room(
                        "service-navigation",
                        new Exhibit(
                                "Three ways, one here",
                                ServiceNavigation.of(List.of(
                                                ServiceNavigation.Item.to("Calls", "#", false),
                                                ServiceNavigation.Item.to("Work", "#", true),
                                                ServiceNavigation.Item.to("People", "#", false)))
                                        .withNavigationId("navigation-on-show")
                                        .withNavigationLabel("On show"))),
                room("skip-link", new Exhibit("Shown when it has the focus", SkipLink.toContent())),
                room(
                        "summary-list",
                        new Exhibit(
                                "With a way to change",
                                SummaryList.of(
                                        SummaryList.Row.of("Name", "Ada Quill")
                                                .withActions(new SummaryList.Actions(
                                                        List.of(SummaryList.Action.of("Change", "#", "name")), null)),
                                        SummaryList.Row.of("Born", "May 2019"))),
                        new Exhibit(
                                "On a card",
                                SummaryList.of(SummaryList.Row.of("Name", "Ada Quill")
                                                .action("Change", "#", "name of child 1"))
                                        .card("Child 1")),
                        new Exhibit("Nothing known", SummaryList.of(SummaryList.Row.of("Address", "")))),
                room(
                        "table",
                        new Exhibit(
                                "Words and numbers",
                                Table.of(
                                        "Contacts of a week",
                                        List.of(Table.Cell.of("District"), Table.Cell.number("Contacts")),
                                        List.of(
                                                List.of(Table.Cell.of("Kestrelby"), Table.Cell.number("61")),
                                                List.of(Table.Cell.of("Dunlin Bay"), Table.Cell.number("48"))))),
                        new Exhibit(
                                "With headings of rows",
                                Table.of(
                                                "Who was asked",
                                                List.of(Table.Cell.of("Agency"), Table.Cell.of("Answer")),
                                                List.of(List.of(Table.Cell.of("Police"), Table.Cell.of("None found"))))
                                        .withFirstCellIsHeader(true))),
                room(
                        "tabs",
                        new Exhibit(
                                "Two panels",
                                Tabs.of(
                                        Tabs.Item.of("open-work", "Open", TEXT),
                                        Tabs.Item.of("closed-work", "Closed", TEXT)))),
                room(
                        "tag",
                        Stream.concat(
                                        Stream.of(new Exhibit("As it comes", Tag.of("Open"))),
                                        TAGS.stream()
                                                .map(colour -> new Exhibit(
                                                        StringUtils.capitalize(colour), Tag.of("Open", colour))))
                                .toArray(Exhibit[]::new)),
                room(
                        "task-list",
                        new Exhibit(
                                "Done and to do",
                                TaskList.of(
                                        TaskList.Task.of("Who is calling", "#", "Completed"),
                                        TaskList.Task.of("Who is it about", "#", "Incomplete")))),
                room(
                        "warning-text",
                        new Exhibit("Words", WarningText.of("A decision cannot be taken back, only overridden."))));
    }

    static Room room(String name, Exhibit... exhibits) {
        return Room.of("govuk", name, exhibits);
    }
}
