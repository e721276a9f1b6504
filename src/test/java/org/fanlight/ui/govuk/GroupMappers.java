package org.fanlight.ui.govuk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fanlight.ui.Html;
import org.fanlight.ui.Text;

/// Questions of several fields.
final class GroupMappers {

    private GroupMappers() {}

    static void addTo(Map<String, Function<Options, Object>> all) {
        all.put("checkboxes", GroupMappers::checkboxes);
        all.put("date-input", GroupMappers::dateInput);
        all.put("fieldset", GroupMappers::fieldset);
        all.put("radios", GroupMappers::radios);
    }

    private static Fieldset fieldset(Options options) {
        return new Fieldset(
                options.part("legend", GroupMappers::legend),
                options.has("html") ? Html.trusted(options.text("html")) : Text.NOTHING,
                options.text("describedBy"),
                options.text("role"),
                options.classes(),
                options.attributes());
    }

    private static Legend legend(Options options) {
        return new Legend(options.content(), options.flag("isPageHeading"), options.classes());
    }

    private static Radios radios(Options options) {
        return new Radios(
                options.text("idPrefix", options.text("name", "")),
                options.text("name", ""),
                options.part("fieldset", GroupMappers::fieldset),
                options.part("hint", FieldMappers::hint),
                options.part("errorMessage", FieldMappers::errorMessage),
                options.items("items", GroupMappers::choice),
                options.text("value"),
                FieldMappers.formGroup(options, "beforeInputs", "afterInputs"),
                options.classes(),
                options.attributes());
    }

    private static Checkboxes checkboxes(Options options) {
        var values = (List<?>) options.all().getOrDefault("values", List.of());
        return new Checkboxes(
                options.text("idPrefix", options.text("name", "")),
                options.text("name", ""),
                options.part("fieldset", GroupMappers::fieldset),
                options.part("hint", FieldMappers::hint),
                options.part("errorMessage", FieldMappers::errorMessage),
                options.items("items", GroupMappers::choice),
                values.stream().map(String::valueOf).toList(),
                options.text("describedBy"),
                FieldMappers.formGroup(options, "beforeInputs", "afterInputs"),
                options.classes(),
                options.attributes());
    }

    private static Choice choice(Options item) {
        return item.has("divider") ? new Divider(item.text("divider")) : option(item);
    }

    private static Option option(Options item) {
        var hint = FieldMappers.hint(item.in("hint"));
        return new Option(
                item.isDefined("value") ? String.valueOf(item.all().get("value")) : "",
                item.content(),
                hint.content().isPresent() ? hint : null,
                item.in("conditional").content("nothing", "html"),
                item.choice("checked"),
                item.flag("disabled"),
                item.text("id"),
                item.text("name"),
                "exclusive".equals(item.text("behaviour")),
                item.in("label").classes(),
                item.in("label").attributes(),
                item.attributes());
    }

    private static DateInput dateInput(Options options) {
        var parts = options.has("items") && !((List<?>) options.all().get("items")).isEmpty()
                ? options.itemsThatCount("items", item -> part(options, item, ""))
                : Stream.of("day", "month", "year")
                        .filter(name -> options.has(name) || !options.isDefined(name))
                        .map(name -> part(options, options.in(name), name))
                        .toList();
        return new DateInput(
                options.text("id", ""),
                options.text("namePrefix"),
                parts,
                options.part("fieldset", GroupMappers::fieldset),
                options.part("hint", FieldMappers::hint),
                options.part("errorMessage", FieldMappers::errorMessage),
                FieldMappers.formGroup(options, "beforeInputs", "afterInputs"),
                options.classes(),
                options.attributes());
    }

    private static DateInput.Part part(Options options, Options item, String defaultName) {
        var name = item.text("name", defaultName);
        var prefix = options.has("namePrefix") ? options.text("namePrefix") + "-" : "";
        var values = options.in("values");
        var known = Stream.of(
                        item.raw("value"), options.in(name).raw("value"), values.raw(name), values.raw(prefix + name))
                .filter(Objects::nonNull)
                .findFirst();
        return new DateInput.Part(
                name,
                item.text("label"),
                known.orElse(null),
                item.text("id"),
                item.choice("error"),
                name.endsWith("year") || defaultName.equals("year") ? 4 : 2,
                item.text("inputmode"),
                item.raw("autocomplete"),
                item.raw("pattern"),
                item.classes(),
                item.attributes());
    }
}
