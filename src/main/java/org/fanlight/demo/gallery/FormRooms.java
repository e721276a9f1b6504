package org.fanlight.demo.gallery;

import java.util.List;
import org.fanlight.ui.forms.AddToList;
import org.fanlight.ui.forms.CheckAnswers;
import org.fanlight.ui.govuk.SummaryList;
import org.fanlight.ui.govuk.SummaryList.Row;

/// What several pages of a form have in common.
final class FormRooms {

    private static final SummaryList AVA =
            SummaryList.of(row("Name", "Ava Reed"), row("Born", "March 2019")).card("Ava Reed");
    private static final SummaryList YOU = SummaryList.of(row("Your name", "Sam Teal"), row("Your work", "Teacher"))
            .card("You");

    private FormRooms() {}

    static List<Room> all() {
        var one = AddToList.of(List.of(AddToList.Item.of("Ava Reed", AVA, "#")), "#");
        return List.of(
                Room.of(
                        "forms",
                        "add-to-list",
                        new Exhibit("One so far", one.adding("Add another child", "#")),
                        new Exhibit("No room for more", one.full("Tell us of others in your own words."))),
                Room.of(
                        "forms",
                        "check-answers",
                        new Exhibit("Ready to send", new CheckAnswers(List.of(AVA, YOU), List.of())),
                        new Exhibit(
                                "With something missing",
                                new CheckAnswers(
                                        List.of(YOU), List.of(new CheckAnswers.Missing("The children", "#"))))));
    }

    private static Row row(String question, String answer) {
        return Row.of(question, answer).action("Change", "#", question);
    }
}
