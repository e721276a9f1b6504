package org.fanlight.frontdoor.door.web.form;

import java.util.ArrayList;
import java.util.List;
import org.fanlight.frontdoor.door.form.FormField;
import org.fanlight.frontdoor.door.form.OnlineForm;
import org.fanlight.frontdoor.door.form.Section;
import org.fanlight.ui.Content;
import org.fanlight.ui.govuk.SummaryList;
import org.fanlight.ui.govuk.SummaryList.Row;

/// What was told so far, as lists of questions and answers.
final class Told {

    private Told() {}

    static String url(Section section, int number) {
        return "/worried/form/" + section.slug() + "/" + number;
    }

    static SummaryList person(Section section, int number, OnlineForm form) {
        var rows = rows(section.fieldsFor(form.kind(), number), form, url(section, number));
        return SummaryList.of(rows).card(name(section, number, form));
    }

    /// Every section with an answer in it, a card each; people a card for each person.
    static List<SummaryList> everything(OnlineForm form) {
        var cards = new ArrayList<SummaryList>();
        for (var section : Section.values()) {
            if (section.each().isPresent()) {
                form.people(section).forEach(number -> cards.add(person(section, number, form)));
            } else if (form.hasBegun(section)) {
                var rows = rows(section.fieldsFor(form.kind()), form, "/worried/form/" + section.slug());
                cards.add(SummaryList.of(rows).card(section.titleTo(form.kind())));
            }
        }
        return cards;
    }

    /// A person is called what they were called, once they were.
    static String name(Section section, int number, OnlineForm form) {
        var name = form.text(section.fieldsFor(form.kind(), number).getFirst().name());
        return name.isEmpty() ? section.eachTitleTo(form.kind()) : name;
    }

    private static List<Row> rows(List<FormField> fields, OnlineForm form, String url) {
        return fields.stream()
                .filter(field -> !form.text(field.name()).isEmpty())
                .map(field -> row(field, form, url))
                .toList();
    }

    private static Row row(FormField field, OnlineForm form, String url) {
        var question = field.wording().to(form.kind()).label();
        var answer = new SummaryList.Value(Content.of(field.wordsOf(form.text(field.name()))), "fl-words");
        return Row.of(question, "").withValue(answer).action("Change", url + "#" + field.name(), question);
    }
}
