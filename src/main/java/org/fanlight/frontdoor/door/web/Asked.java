package org.fanlight.frontdoor.door.web;

import java.util.List;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.door.form.Answerable;
import org.fanlight.frontdoor.door.form.FormField;
import org.fanlight.frontdoor.door.form.OnlineForm;
import org.fanlight.ui.Content;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Choice;
import org.fanlight.ui.govuk.Fieldset;
import org.fanlight.ui.govuk.Input;
import org.fanlight.ui.govuk.Label;
import org.fanlight.ui.govuk.Legend;
import org.fanlight.ui.govuk.Option;
import org.fanlight.ui.govuk.Radios;
import org.fanlight.ui.govuk.Textarea;

/// A field of the form as the component that asks it.
public sealed interface Asked {

    record Line(Input input) implements Asked {}

    record Words(Textarea textarea) implements Asked {}

    record OneOf(Radios radios) implements Asked {}

    /// The fields as they are asked of this kind of referrer, with what was typed and what is wrong with it.
    static List<Asked> all(List<FormField> fields, ReferrerKind kind, OnlineForm form, Problems problems) {
        return fields.stream().map(field -> of(field, kind, form, problems)).toList();
    }

    /// One question that has a page to itself.
    static Radios alone(FormField field, ReferrerKind kind, OnlineForm form, Problems problems) {
        return radios(field, kind, form, problems)
                .withFieldset(
                        Fieldset.of(Legend.asHeading(field.wording().to(kind).label())));
    }

    private static Asked of(FormField field, ReferrerKind kind, OnlineForm form, Problems problems) {
        return switch (field.kind()) {
            case LINE -> new Line(line(field, kind, form, problems));
            case EMAIL -> new Line(line(field, kind, form, problems).withType("email"));
            case PHONE ->
                new Line(line(field, kind, form, problems).withType("tel").width(20));
            case WORDS -> new Words(words(field, kind, form, problems));
            case ONE_OF -> new OneOf(radios(field, kind, form, problems));
        };
    }

    /// The browser is asked to remember no word of it: others may use the same computer.
    private static Input line(FormField field, ReferrerKind kind, OnlineForm form, Problems problems) {
        var said = field.wording().to(kind);
        var input = Input.named(field.name(), said.label())
                .withLabel(Label.bold(said.label()))
                .withAutocomplete("off")
                .withValue(form.text(field.name()))
                .problem(problems);
        return said.hint().isEmpty() ? input : input.hint(said.hint());
    }

    private static Textarea words(FormField field, ReferrerKind kind, OnlineForm form, Problems problems) {
        var said = field.wording().to(kind);
        var textarea = Textarea.named(field.name(), said.label())
                .withLabel(Label.bold(said.label()))
                .withAutocomplete("off")
                .withRows(field.isNeededOf(kind) ? 8 : 4)
                .withValue(form.text(field.name()))
                .problem(problems);
        return said.hint().isEmpty() ? textarea : textarea.hint(said.hint());
    }

    private static Radios radios(FormField field, ReferrerKind kind, OnlineForm form, Problems problems) {
        var said = field.wording().to(kind);
        var radios = Radios.named(
                        field.name(),
                        new Legend(Content.of(said.label()), false, "govuk-fieldset__legend--s"),
                        field.choices().stream().map(Asked::option).toArray(Choice[]::new))
                .withValue(form.text(field.name()))
                .problem(problems);
        return said.hint().isEmpty() ? radios : radios.hint(said.hint());
    }

    private static Option option(Answerable choice) {
        return Option.of(choice.value(), choice.words());
    }
}
