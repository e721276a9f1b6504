package org.fanlight.demo.gallery;

import java.util.List;
import org.fanlight.ui.Html;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.*;

/// GOV.UK's components for forms.
final class GovukFormRooms {

    private GovukFormRooms() {}

    static List<Room> all() {
        return List.of(
                GovukRooms.room(
                        "button",
                        new Exhibit("As it comes", Button.of("Save and continue")),
                        new Exhibit("Secondary", Button.of("Save as draft").secondary()),
                        new Exhibit("Warning", Button.of("Delete what I wrote").warning()),
                        new Exhibit("Disabled", Button.of("Not now").withDisabled(true)),
                        new Exhibit("A link", Button.link("Start", "#").withStartButton(true))),
                GovukRooms.room(
                        "character-count",
                        new Exhibit(
                                "Up to 200 letters",
                                CharacterCount.of(Textarea.named("counted", "What happened?"), 200))),
                GovukRooms.room(
                        "checkboxes",
                        new Exhibit("Three boxes", Checkboxes.named("boxes", "Whom may we ask?", agencies())),
                        new Exhibit(
                                "With an error",
                                Checkboxes.named("boxes-wrong", "Whom may we ask?", agencies())
                                        .problem(Problems.of("boxes-wrong", "Choose at least one agency")))),
                GovukRooms.room(
                        "date-input",
                        new Exhibit(
                                "Empty",
                                DateInput.named("born", "Date of birth").hint("For example, 27 3 2019")),
                        new Exhibit(
                                "With an error",
                                DateInput.named("seen", "When was the child last seen?")
                                        .values("31", "2", "2026")
                                        .problem(Problems.of("seen-day", "31 February 2026 is not a date")))),
                GovukRooms.room("error-message", new Exhibit("As it comes", ErrorMessage.of("Enter your name"))),
                GovukRooms.room(
                        "error-summary",
                        new Exhibit(
                                "One error", ErrorSummary.of(Problems.of("parameters-state-1", "Enter your name")))),
                GovukRooms.room(
                        "fieldset",
                        new Exhibit("Around a field", Fieldset.of("Where do they live?", Html.trusted("""
                                <div class="govuk-form-group"><label class="govuk-label" for="street">Street</label>\
                                <input class="govuk-input" id="street" name="street"></div>""")))),
                GovukRooms.room(
                        "file-upload",
                        new Exhibit(
                                "With a place to drop files",
                                FileUpload.named("letter", "Letter from the school")
                                        .hint("PDF or picture, up to 10 MB")),
                        new Exhibit(
                                "Without",
                                FileUpload.named("photo", "Photograph").withDropZone(false)),
                        new Exhibit(
                                "With an error",
                                FileUpload.named("wrong-file", "Letter")
                                        .problem(Problems.of("wrong-file", "The file is larger than 10 MB")))),
                GovukRooms.room("hint", new Exhibit("As it comes", Hint.of("As it stands on their papers"))),
                GovukRooms.room(
                        "input",
                        new Exhibit("As it comes", Input.named("caller", "Who is calling?")),
                        new Exhibit(
                                "With a hint and a width",
                                Input.named("postcode", "Postcode")
                                        .hint("For example, LK1 2AB")
                                        .width(10)),
                        new Exhibit(
                                "With an error",
                                Input.named("phone", "Number to ring back")
                                        .withValue("0163")
                                        .problem(Problems.of("phone", "Enter a whole telephone number")))),
                GovukRooms.room(
                        "label",
                        new Exhibit("As it comes", Label.of("Name")),
                        new Exhibit("Bold", Label.bold("Address"))),
                GovukRooms.room(
                        "password-input", new Exhibit("As it comes", PasswordInput.named("password", "Password"))),
                GovukRooms.room(
                        "radios",
                        new Exhibit(
                                "With hints",
                                Radios.named(
                                        "urgency",
                                        "How urgent is it?",
                                        Option.of("RED", "Red").hint("A child may be in danger now"),
                                        Option.of("GREEN", "Green").hint("Within three working days"))),
                        new Exhibit(
                                "One asks for more",
                                Radios.named(
                                        "told",
                                        "Do the parents know?",
                                        Option.of("YES", "Yes"),
                                        Option.of("NO", "No").reveals(Html.trusted("""
                                                <div class="govuk-form-group"><label class="govuk-label" for="why-not">\
                                                Why not?</label><input class="govuk-input" id="why-not" name="why-not">\
                                                </div>""")))),
                        new Exhibit(
                                "With an error",
                                Radios.named(
                                                "missing",
                                                "Is a child in danger now?",
                                                Option.of("Y", "Yes"),
                                                Option.of("N", "No"))
                                        .problem(Problems.of("missing", "Say whether a child is in danger now")))),
                GovukRooms.room(
                        "select",
                        new Exhibit(
                                "Three choices",
                                Select.named(
                                        "district",
                                        "District",
                                        List.of(
                                                Select.Item.of("", "Choose a district"),
                                                Select.Item.of("K", "Kestrelby"),
                                                Select.Item.of("D", "Dunlin Bay"))))),
                GovukRooms.room(
                        "textarea",
                        new Exhibit("As it comes", Textarea.named("notes", "What happened?")),
                        new Exhibit(
                                "With an error",
                                Textarea.named("reason", "Reason")
                                        .problem(Problems.of("reason", "Give your reasons")))));
    }

    private static Choice[] agencies() {
        return new Choice[] {
            Option.of("police", "Police"),
            Option.of("health", "Health").hint("Hospitals and family doctors"),
            new Divider("or"),
            Option.of("nobody", "Nobody yet")
        };
    }
}
