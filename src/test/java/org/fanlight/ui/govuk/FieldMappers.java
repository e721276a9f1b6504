package org.fanlight.ui.govuk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Fields for words, and their parts.
public final class FieldMappers {

    private FieldMappers() {}

    static void addTo(Map<String, Function<Options, Object>> all) {
        all.put("button", FieldMappers::button);
        all.put("character-count", FieldMappers::characterCount);
        all.put("error-message", FieldMappers::errorMessage);
        all.put("file-upload", FieldMappers::fileUpload);
        all.put("hint", FieldMappers::hint);
        all.put("input", FieldMappers::input);
        all.put("label", FieldMappers::label);
        all.put("password-input", FieldMappers::passwordInput);
        all.put("select", FieldMappers::select);
        all.put("textarea", FieldMappers::textarea);
    }

    public static Button button(Options options) {
        return new Button(
                options.content(),
                options.text("type"),
                options.text("name"),
                options.text("value"),
                options.text("href"),
                options.text("id"),
                options.flag("disabled"),
                options.choice("preventDoubleClick"),
                options.flag("isStartButton"),
                options.classes(),
                options.attributes());
    }

    static Label label(Options options) {
        return new Label(
                options.content(),
                options.flag("isPageHeading"),
                options.text("for"),
                options.classes(),
                options.attributes());
    }

    static Hint hint(Options options) {
        return new Hint(options.content(), options.text("id"), options.classes(), options.attributes());
    }

    public static ErrorMessage errorMessage(Options options) {
        var hidden = options.isDefined("visuallyHiddenText") ? options.text("visuallyHiddenText", "") : "Error";
        return new ErrorMessage(options.content(), hidden, options.text("id"), options.classes(), options.attributes());
    }

    static FormGroup formGroup(Options options) {
        return formGroup(options, "beforeInput", "afterInput");
    }

    static FormGroup formGroup(Options options, String before, String after) {
        var group = options.in("formGroup");
        return new FormGroup(
                group.in(before).content(), group.in(after).content(), group.classes(), group.attributes());
    }

    public static Input input(Options options) {
        return new Input(
                id(options),
                options.text("name", ""),
                label(options.in("label")),
                options.part("hint", FieldMappers::hint),
                options.part("errorMessage", FieldMappers::errorMessage),
                options.text("type", "text"),
                options.raw("inputmode"),
                options.raw("value"),
                options.flag("disabled"),
                options.text("describedBy"),
                affix(options.in("prefix")),
                affix(options.in("suffix")),
                formGroup(options),
                new InputWrapper(
                        options.in("inputWrapper").classes(),
                        options.in("inputWrapper").attributes()),
                options.raw("autocomplete"),
                options.raw("autocapitalize"),
                options.raw("pattern"),
                options.choice("spellcheck"),
                options.classes(),
                options.attributes());
    }

    private static Affix affix(Options options) {
        return options.content().isPresent()
                ? new Affix(options.content(), options.classes(), options.attributes())
                : null;
    }

    static Textarea textarea(Options options) {
        return new Textarea(
                id(options),
                options.text("name", ""),
                label(options.in("label")),
                options.part("hint", FieldMappers::hint),
                options.part("errorMessage", FieldMappers::errorMessage),
                options.number("rows", 5),
                options.raw("value"),
                options.flag("disabled"),
                options.text("describedBy"),
                formGroup(options),
                options.text("autocomplete"),
                options.choice("spellcheck"),
                options.classes(),
                options.attributes());
    }

    private static CharacterCount characterCount(Options options) {
        var keys = new LinkedHashMap<String, String>();
        keys.put("charactersUnderLimitText", "characters-under-limit");
        keys.put("charactersAtLimitText", "characters-at-limit");
        keys.put("charactersOverLimitText", "characters-over-limit");
        keys.put("wordsUnderLimitText", "words-under-limit");
        keys.put("wordsAtLimitText", "words-at-limit");
        keys.put("wordsOverLimitText", "words-over-limit");
        return new CharacterCount(
                textarea(options),
                options.raw("maxlength"),
                options.raw("maxwords"),
                options.raw("threshold"),
                options.text("countType"),
                options.text("textareaDescriptionText"),
                options.in("countMessage").classes(),
                options.messages(keys));
    }

    private static PasswordInput passwordInput(Options options) {
        var keys = Map.of(
                "showPasswordText", "show-password",
                "hidePasswordText", "hide-password",
                "showPasswordAriaLabelText", "show-password-aria-label",
                "hidePasswordAriaLabelText", "hide-password-aria-label",
                "passwordShownAnnouncementText", "password-shown-announcement",
                "passwordHiddenAnnouncementText", "password-hidden-announcement");
        return new PasswordInput(
                input(options).withAutocomplete(options.text("autocomplete", "current-password")),
                options.text("showPasswordText", "Show"),
                options.text("showPasswordAriaLabelText", "Show password"),
                options.in("button").classes(),
                options.messages(keys));
    }

    private static FileUpload fileUpload(Options options) {
        var keys = new LinkedHashMap<String, String>();
        keys.put("chooseFilesButtonText", "choose-files-button");
        keys.put("noFileChosenText", "no-file-chosen");
        keys.put("multipleFilesChosenText", "multiple-files-chosen");
        keys.put("dropInstructionText", "drop-instruction");
        keys.put("enteredDropZoneText", "entered-drop-zone");
        keys.put("leftDropZoneText", "left-drop-zone");
        return new FileUpload(
                id(options),
                options.text("name", ""),
                label(options.in("label")),
                options.part("hint", FieldMappers::hint),
                options.part("errorMessage", FieldMappers::errorMessage),
                options.flag("disabled"),
                options.flag("multiple"),
                options.text("describedBy"),
                formGroup(options),
                options.flag("javascript"),
                options.messages(keys),
                options.text("wrapperClasses"),
                options.attributes("wrapperAttributes"),
                options.classes(),
                options.attributes());
    }

    private static Select select(Options options) {
        return new Select(
                id(options),
                options.text("name", ""),
                label(options.in("label")),
                options.part("hint", FieldMappers::hint),
                options.part("errorMessage", FieldMappers::errorMessage),
                options.itemsThatCount("items", FieldMappers::selectItem),
                options.text("value"),
                options.flag("disabled"),
                options.text("describedBy"),
                formGroup(options),
                options.classes(),
                options.attributes());
    }

    private static Select.Item selectItem(Options item) {
        var value = item.isDefined("value") ? String.valueOf(item.all().get("value")) : null;
        return new Select.Item(
                value, item.text("text", ""), item.choice("selected"), item.flag("disabled"), item.attributes());
    }

    static String id(Options options) {
        return options.text("id", options.text("name", ""));
    }
}
