package org.fanlight.demo.gallery;

import java.util.List;
import org.fanlight.ui.forms.CheckAnswers;
import org.fanlight.ui.forms.PartialDate;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.forms.TypedDate;
import org.fanlight.ui.forms.TypedFile;
import org.fanlight.ui.govuk.SummaryList;
import org.fanlight.ui.govuk.SummaryList.Row;
import org.springframework.util.unit.DataSize;

/// A form with one field of each kind, for those who build forms.
record SpecimenForm(Typed typed, TypedFile letter) {

    static final int MOST_LETTERS = 200;
    static final TypedFile.Limits LETTERS = new TypedFile.Limits(DataSize.ofMegabytes(5), List.of("pdf", "png", "jpg"));

    Problems problems() {
        return Problems.none()
                .andIf(typed.isBlank("name"), "name", "Enter your name")
                .andIf(
                        since().partial().isEmpty(),
                        since().wrongFieldOfPartial(),
                        "Enter since when, such as March 2024; a year is enough")
                .andIf(
                        typed.text("words").length() > MOST_LETTERS,
                        "words",
                        "Say it in " + MOST_LETTERS + " letters or fewer")
                .and(letter.problems(LETTERS));
    }

    TypedDate since() {
        return typed.date("since");
    }

    /// What was read, of a form without problems.
    CheckAnswers read() {
        return new CheckAnswers(
                List.of(SummaryList.of(
                                Row.of("Your name", typed.text("name")),
                                Row.of(
                                        "Since when",
                                        since().partial()
                                                .map(PartialDate::words)
                                                .orElse("")),
                                Row.of("What it is about", typed.text("words")),
                                Row.of("Letter", letterWords()))
                        .card("What was read")),
                List.of());
    }

    private String letterWords() {
        return letter.isBlank() ? "None" : "%s, %,d bytes".formatted(letter.name(), letter.bytes());
    }
}
