package org.fanlight.demo.gallery;

import java.util.List;
import org.fanlight.ui.Html;
import org.fanlight.ui.govuk.Button;
import org.fanlight.ui.govuk.Pagination.Page;
import org.fanlight.ui.govuk.Table;
import org.fanlight.ui.moj.*;

/// MoJ's patterns for casework.
final class MojRooms {

    private static final Html TEXT = Html.trusted("<p class=\"govuk-body\">It is the third contact in 12 months.</p>");

    private MojRooms() {}

    static List<Room> all() {
        return List.of(
                room(
                        "add-another",
                        new Exhibit("Two people", AddAnother.of("people", "Person", List.of(person(1), person(2))))),
                room(
                        "alert",
                        new Exhibit("Information", Alert.of(Alert.Variant.INFORMATION, "Sam is working on this.")),
                        new Exhibit("Success", Alert.of(Alert.Variant.SUCCESS, "Saved.")),
                        new Exhibit("Warning", Alert.of(Alert.Variant.WARNING, "Third contact", TEXT)),
                        new Exhibit("Error", Alert.of(Alert.Variant.ERROR, "The message was not sent."))),
                room(
                        "badge",
                        new Exhibit("As it comes", Badge.of("Restricted")),
                        new Exhibit("Purple", Badge.of("Unborn", "purple"))),
                room(
                        "button-menu",
                        new Exhibit("Two acts", ButtonMenu.of("More", Button.of("Allocate"), Button.of("Print")))),
                room(
                        "date-picker",
                        new Exhibit(
                                "As it comes",
                                DatePicker.named("visit", "When is the visit?").hint("For example, 17/5/2027")),
                        new Exhibit(
                                "Working days only",
                                DatePicker.named("review", "When is the review?")
                                        .withExcludedDays("saturday sunday"))),
                room(
                        "filter",
                        new Exhibit(
                                "Nothing chosen",
                                Filter.of("Filter", Html.trusted("<p class=\"govuk-body\">Fields</p>")))),
                room(
                        "identity-bar",
                        new Exhibit(
                                "With a menu",
                                IdentityBar.of(
                                        Html.trusted("<strong>7KVR-DCWW</strong> Ada Quill"),
                                        ButtonMenu.of("More", Button.of("Share out"), Button.of("On paper"))))),
                room(
                        "interruption-card",
                        new Exhibit(
                                "Two ways on",
                                InterruptionCard.of(
                                                "A manager has to sign this",
                                                TEXT,
                                                InterruptionCard.Action.button("Go on", "#"))
                                        .withSecondary(InterruptionCard.Action.link("Choose another outcome", "#")))),
                room(
                        "multi-select",
                        new Exhibit(
                                "Two contacts", MultiSelect.of("shown", "contact", "contacts", contactsToChoose()))),
                room(
                        "page-header-actions",
                        new Exhibit(
                                "With two acts",
                                PageHeaderActions.of(
                                                "Contact",
                                                Button.of("Decide"),
                                                Button.of("Print").secondary())
                                        .withLevel(3)
                                        .withHeadingClasses("govuk-heading-m"))),
                room(
                        "pagination",
                        new Exhibit(
                                "With what is shown",
                                new Pagination(
                                        org.fanlight.ui.govuk.Pagination.of(
                                                "#1",
                                                "#3",
                                                List.of(
                                                        Page.of(1, "#1", false),
                                                        Page.of(2, "#2", true),
                                                        Page.of(3, "#3", false))),
                                        Pagination.showing(26, 50, 63, "contacts"))),
                        new Exhibit("One page", new Pagination(null, Pagination.total(3, "contacts")))),
                room(
                        "side-navigation",
                        new Exhibit(
                                "One list",
                                SideNavigation.of(
                                        "How we work",
                                        SideNavigation.Item.to("Hours", "#", true),
                                        SideNavigation.Item.to("Clocks", "#", false))),
                        new Exhibit(
                                "In sections",
                                SideNavigation.of(
                                        "Everybody",
                                        SideNavigation.Section.of(
                                                "People", SideNavigation.Item.to("Children", "#", false)),
                                        SideNavigation.Section.of(
                                                "Agencies", SideNavigation.Item.to("Police", "#", true))))),
                room(
                        "sortable-table",
                        new Exhibit(
                                "Sorted by what is due first",
                                SortableTable.of(Table.of(
                                        "Contacts to decide",
                                        List.of(SortableTable.headingAscending("Due"), SortableTable.heading("Child")),
                                        List.of(
                                                due("Due in 40 minutes", 40, "Ava Reed"),
                                                due("Due in 3 hours", 180, "Bo Field")))))),
                room(
                        "sub-navigation",
                        new Exhibit(
                                "Pages of a record",
                                SubNavigation.of(
                                        "This contact",
                                        SubNavigation.Item.to("Summary", "#", true),
                                        SubNavigation.Item.to("Decisions", "#", false)))),
                room(
                        "timeline",
                        new Exhibit(
                                "Two events",
                                Timeline.of(List.of(
                                        Timeline.Event.of(
                                                "Contact received",
                                                "Sam Teal",
                                                "2026-11-23T14:02:00",
                                                "23 November 2026 at 2:02pm",
                                                TEXT),
                                        Timeline.Event.of(
                                                "Decision made",
                                                "Sam Teal",
                                                "2026-11-24T09:30:00",
                                                "24 November 2026 at 9:30am",
                                                TEXT))))),
                room(
                        "timeout-warning",
                        new Exhibit(
                                "Five minutes before",
                                TimeoutWarning.after(30, "/stay-signed-in", "/sign-in")
                                        .withId("shown")
                                        .withSignOutForm("none-on-show")
                                        .withOpen(true))));
    }

    private static AddAnother.Item person(int number) {
        return AddAnother.Item.of(Html.trusted("""
                <div class="govuk-form-group"><label class="govuk-label" for="people[%1$d][name]">Name</label>\
                <input class="govuk-input" id="people[%1$d][name]" name="people[%1$d][name]" \
                data-name="people[%%index%%][name]" data-id="people[%%index%%][name]"></div>""".formatted(number - 1)));
    }

    private static Html contactsToChoose() {
        return Html.trusted("""
                <table class="govuk-table"><thead class="govuk-table__head"><tr class="govuk-table__row">\
                <th scope="col" class="govuk-table__header" id="shown-select-all">\
                <span class="govuk-visually-hidden">Choose</span></th>\
                <th scope="col" class="govuk-table__header">Contact</th></tr></thead>\
                <tbody class="govuk-table__body">%s%s</tbody></table>""".formatted(contact("7KVR-DCWW"), contact("M2QT-XH4P")));
    }

    private static String contact(String reference) {
        return """
                <tr class="govuk-table__row"><td class="govuk-table__cell">\
                <div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item">\
                <input class="govuk-checkboxes__input" type="checkbox" name="chosen" value="%1$s" id="choose-%1$s">\
                <label class="govuk-label govuk-checkboxes__label" for="choose-%1$s">\
                <span class="govuk-visually-hidden">Choose %1$s</span></label></div></div></td>\
                <th scope="row" class="govuk-table__header">%1$s</th></tr>""".formatted(reference);
    }

    private static Room room(String name, Exhibit... exhibits) {
        return Room.of("moj", name, exhibits);
    }

    private static List<Table.Cell> due(String words, int minutes, String child) {
        return List.of(SortableTable.by(Table.Cell.of(words), minutes), Table.Cell.of(child));
    }
}
