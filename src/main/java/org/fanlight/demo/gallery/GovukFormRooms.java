package org.fanlight.demo.gallery;

import java.util.List;
import org.fanlight.ui.Html;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.*;

/// GOV.UK's components for forms.
final class GovukFormRooms {

    private static final Html FIELD = Html.trusted("""
            <div class="govuk-form-group"><label class="govuk-label" for="more">Tell us more</label>\
            <input class="govuk-input" id="more" name="more"></div>""");

    private GovukFormRooms() {}

    static List<Room> all() {
        return List.of(
                GovukRooms.room(
                        "button",
                        new Exhibit("As it comes", Button.of("Save and continue")),
                        new Exhibit("Secondary", Button.of("Save as draft").secondary()),
                        new Exhibit("Warning", Button.of("Delete what I wrote").warning()),
                        new Exhibit("Disabled", Button.of("Not now").withDisabled(true)),
                        new Exhibit("A link", Button.link("See the contact", "#")),
                        new Exhibit(
                                "The start of something",
                                Button.link("Start now", "#").withStartButton(true))),
                GovukRooms.room(
                        "character-count",
                        new Exhibit(
                                "Up to 200 letters",
                                CharacterCount.of(Textarea.named("counted", "What happened?"), 200)),
                        new Exhibit(
                                "Too many",
                                CharacterCount.of(
                                        Textarea.named("too-long", "What happened?")
                                                .withValue("He fell.")
                                                .problem(Problems.of("too-long", "Say it in 5 letters or fewer")),
                                        5))),
                GovukRooms.room(
                        "checkboxes",
                        new Exhibit("Three boxes", Checkboxes.named("boxes", "Whom may we ask?", agencies())),
                        new Exhibit(
                                "Small, two ticked, one not to be had",
                                Checkboxes.named(
                                                "small-boxes",
                                                Legend.asHeading("Which districts?"),
                                                Option.of("K", "Kestrelby"),
                                                Option.of("D", "Dunlin Bay"),
                                                Option.of("W", "Wrenfold").withDisabled(true))
                                        .withValues(List.of("K", "D"))
                                        .small()),
                        new Exhibit(
                                "One asks for more",
                                Checkboxes.named(
                                        "boxes-more",
                                        "How may we reach you?",
                                        Option.of("PHONE", "By telephone").reveals(FIELD),
                                        Option.of("POST", "By post"))),
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
                                "Known in part",
                                DateInput.named("known", "Since when do you know the family?")
                                        .values("", "March", "2024")),
                        new Exhibit(
                                "With an error",
                                DateInput.named("seen", "When was the child last seen?")
                                        .values("31", "2", "2026")
                                        .problem(Problems.of("seen-day", "31 February 2026 is not a date")))),
                GovukRooms.room("error-message", new Exhibit("As it comes", ErrorMessage.of("Enter your name"))),
                GovukRooms.room(
                        "error-summary",
                        new Exhibit("One error", ErrorSummary.of(Problems.of("parameters-state-1", "Enter your name"))),
                        new Exhibit(
                                "Several",
                                ErrorSummary.of(Problems.of("parameters-state-1", "Enter your name")
                                                .and("parameters-state-2", "Enter when it happened"))
                                        .withDisableAutoFocus(true))),
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
                                "For several files",
                                FileUpload.named("letters", "Letters").withMultiple(true)),
                        new Exhibit(
                                "Disabled",
                                FileUpload.named("no-file", "Letter").withDisabled(true)),
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
                                "With signs before and behind",
                                Input.named("cost", "Cost of a week")
                                        .width(5)
                                        .withPrefix(Affix.of("£"))
                                        .withSuffix(Affix.of("a week"))),
                        new Exhibit(
                                "Disabled",
                                Input.named("reference", "Reference")
                                        .withValue("7KVR-DCWW")
                                        .withDisabled(true)),
                        new Exhibit(
                                "With an error",
                                Input.named("phone", "Number to ring back")
                                        .withValue("0163")
                                        .problem(Problems.of("phone", "Enter a whole telephone number")))),
                GovukRooms.room(
                        "label",
                        new Exhibit("As it comes", Label.of("Name")),
                        new Exhibit("Bold", Label.bold("Address")),
                        new Exhibit("As a heading", Label.asHeading("What happened?"))),
                GovukRooms.room(
                        "password-input",
                        new Exhibit("As it comes", PasswordInput.named("password", "Password")),
                        new Exhibit(
                                "With an error",
                                PasswordInput.named("no-password", "Password")
                                        .problem(Problems.of("no-password", "Enter your password")))),
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
                                        Option.of("NO", "No").reveals(FIELD))),
                        new Exhibit(
                                "Side by side, one chosen",
                                Radios.named(
                                                "side",
                                                Legend.asHeading("Is a child in danger now?"),
                                                Option.of("Y", "Yes"),
                                                Option.of("N", "No"))
                                        .withValue("N")
                                        .inline()),
                        new Exhibit(
                                "Small, with a divider, one not to be had",
                                Radios.named(
                                                "small",
                                                "Who sees to it?",
                                                Option.of("ME", "Me"),
                                                Option.of("TEAM", "My team").withDisabled(true),
                                                new Divider("or"),
                                                Option.of("NIGHT", "The night service"))
                                        .small()),
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
                                                Select.Item.of("D", "Dunlin Bay")))),
                        new Exhibit(
                                "One chosen, with an error",
                                Select.named("hub", "Family hub", List.of(Select.Item.of("N", "North")))
                                        .withValue("N")
                                        .problem(Problems.of("hub", "This hub is closed")))),
                GovukRooms.room(
                        "textarea",
                        new Exhibit("As it comes", Textarea.named("notes", "What happened?")),
                        new Exhibit(
                                "With a hint and words in it",
                                Textarea.named("words", "What did the child say?")
                                        .hint("In their own words")
                                        .withValue("I stay with Nan now.")),
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
