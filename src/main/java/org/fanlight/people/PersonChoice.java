package org.fanlight.people;

import java.util.ArrayList;
import java.util.List;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.govuk.Choice;
import org.fanlight.ui.govuk.Divider;
import org.fanlight.ui.govuk.Option;
import org.fanlight.ui.govuk.Radios;

/// The question, before a person is added, whether it is one of these; drawn by `people/personChoice.jte`.
///
/// @param form shows the people as offered, so that adding is allowed once none of them was chosen
public record PersonChoice(PersonForm form, List<PersonMatch> matches, Problems problems) {

    /// What the field `is` holds when none of them is meant.
    public static final String NEW = "new";

    public PersonChoice {
        form = form.offering(matches);
    }

    public Radios radios() {
        List<Choice> choices = new ArrayList<>();
        matches.forEach(match -> choices.add(option(match)));
        choices.add(new Divider("or"));
        choices.add(Option.of(NEW, "None of these: add a new person"));
        return Radios.named(form.id("is"), "Is it somebody we know?", choices.toArray(Choice[]::new))
                .withValue(form.value("is"))
                .problem(problems);
    }

    private static Option option(PersonMatch match) {
        String address = match.addressWords().isEmpty() ? "" : ", " + match.addressWords();
        return Option.of(match.id().value().toString(), match.displayName() + ", " + match.birthWords() + address)
                .hint((match.warning().isEmpty() ? "" : match.warning() + ". ")
                        + match.band().words() + ": " + String.join(". ", match.why()));
    }
}
