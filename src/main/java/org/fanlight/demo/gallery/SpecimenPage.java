package org.fanlight.demo.gallery;

import org.fanlight.ui.forms.CheckAnswers;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.CharacterCount;
import org.fanlight.ui.govuk.DateInput;
import org.fanlight.ui.govuk.FileUpload;
import org.fanlight.ui.govuk.Input;
import org.fanlight.ui.govuk.Textarea;
import org.jspecify.annotations.Nullable;

/// The form as it stands, with what was typed and what is wrong.
///
/// @param read what the form says; null until it says something
public record SpecimenPage(
        Input name,
        DateInput since,
        CharacterCount words,
        FileUpload letter,
        Problems problems,
        @Nullable CheckAnswers read) {

    static SpecimenPage of(SpecimenForm form, Problems problems, @Nullable CheckAnswers read) {
        return new SpecimenPage(
                Input.named("name", "What is your name?")
                        .withValue(form.typed().raw("name"))
                        .problem(problems),
                form.since()
                        .asked("Since when have you known the family?")
                        .hint("For example, 27 3 2024. March 2024 or only 2024 will do")
                        .problem(problems),
                CharacterCount.of(
                        Textarea.named("words", "What is it about?")
                                .withValue(form.typed().raw("words"))
                                .problem(problems),
                        SpecimenForm.MOST_LETTERS),
                FileUpload.named("letter", "Send a letter")
                        .hint("PDF, PNG or JPG, up to 5 MB. It is looked at and not kept")
                        .problem(problems),
                problems,
                read);
    }
}
