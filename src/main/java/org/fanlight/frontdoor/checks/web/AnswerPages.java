package org.fanlight.frontdoor.checks.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fanlight.frontdoor.checks.CheckToAnswer;
import org.fanlight.frontdoor.contacts.web.DueTags;
import org.fanlight.frontdoor.contacts.web.UrgencyTags;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.SummaryList;
import org.fanlight.ui.govuk.SummaryList.Row;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Builds the page on which an agency answers.
@Component
class AnswerPages {

    private final DueTags dueTags;

    AnswerPages(DueTags dueTags) {
        this.dueTags = dueTags;
    }

    AnswerPage of(CheckToAnswer check, AnswerForm form, Problems problems) {
        return page(check, form, List.of(), problems);
    }

    /// The answer that was first, and the words of the one that was not.
    AnswerPage tooLate(CheckToAnswer check, AnswerForm form) {
        return page(check, form, kept(form), Problems.none());
    }

    private AnswerPage page(CheckToAnswer check, AnswerForm form, List<Row> kept, Problems problems) {
        return new AnswerPage(
                check.reference(),
                "/checks/" + check.id().value(),
                UrgencyTags.of(check.urgency()),
                check.answer().isPresent() ? null : dueTags.open(check.due().at()),
                question(check),
                check.answer().map(AnswerBlock::of).orElse(null),
                kept,
                dates(form),
                form.typed(),
                problems);
    }

    private static SummaryList question(CheckToAnswer check) {
        var person = check.person();
        return SummaryList.of(
                Row.of("Name", person.name()),
                Row.of("Born", orNotKnown(person.birth())),
                Row.of("Address", person.address().isBlank() ? "Not given" : person.address()),
                WordsRow.of("What we need to know", check.purpose()),
                Row.of(
                        "Lawful basis",
                        check.basis().words() + ". " + check.basis().hint() + "."),
                Row.of("Answer by", London.momentWords(check.due().at())),
                Row.of("Asked", check.askedBy() + ", " + London.momentWords(check.askedAt())));
    }

    private static AnswerPage.Dates dates(AnswerForm form) {
        return new AnswerPage.Dates(
                form.date("covers-from").asked("What is the first day your records cover?"),
                form.date("covers-until").asked("What is the last day they cover?"),
                form.date("as-of").asked("On which day did you look?"),
                form.date("involved-since").asked("Since when were you involved?"),
                form.date("last-interaction").asked("When was the latest interaction?"));
    }

    private static List<Row> kept(AnswerForm form) {
        var finding = form.finding().map(found -> Row.of("What you found", found.words()));
        return Stream.of(
                        finding,
                        keptDate("First day covered", form, "covers-from"),
                        keptDate("Last day covered", form, "covers-until"),
                        keptWords("Area or services", form, "covers-area"),
                        keptDate("Looked on", form, "as-of"),
                        keptDate("Involved since", form, "involved-since"),
                        keptDate("Latest interaction", form, "last-interaction"),
                        keptWords("Speak to", form, "speak-to"),
                        keptWords("Your words", form, "words"),
                        keptWords("Your reason", form, "reason"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Row> keptWords(String label, AnswerForm form, String field) {
        return Optional.of(TypedWords.of(form.typed(), field))
                .filter(words -> !words.isEmpty())
                .map(words -> WordsRow.of(label, words));
    }

    private static Optional<Row> keptDate(String label, AnswerForm form, String name) {
        return Optional.of(form.date(name)).filter(date -> !date.isBlank()).map(date -> Row.of(label, date.asTyped()));
    }

    private static String orNotKnown(String words) {
        return words.isBlank() ? "Not known" : words;
    }
}
