package org.fanlight.governance.subjectaccess.web;

import java.util.Arrays;
import org.fanlight.governance.subjectaccess.AnswerWay;
import org.fanlight.governance.subjectaccess.Asker;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonLookedAt;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;
import org.fanlight.ui.govuk.Choice;
import org.fanlight.ui.govuk.DateInput;
import org.fanlight.ui.govuk.Option;
import org.fanlight.ui.govuk.Radios;

/// Where somebody takes in a request.
public record NewAccessPage(PersonId person, String name, Typed form, Problems problems) {

    static NewAccessPage of(PersonLookedAt person, Typed form, Problems problems) {
        return new NewAccessPage(person.id(), person.displayName(), form, problems);
    }

    public String url() {
        return Addresses.HERE + "/new/" + person.value();
    }

    public String typed(String field) {
        return form.raw(field);
    }

    public Radios asker() {
        var choices = Arrays.stream(Asker.values())
                .map(asker -> Option.of(asker.name(), asker.words()))
                .toArray(Choice[]::new);
        return Radios.named("asker", "Who asks?", choices)
                .withValue(typed("asker"))
                .problem(problems);
    }

    public Radios way() {
        var choices = Arrays.stream(AnswerWay.values())
                .map(way -> Option.of(way.name(), way.words()))
                .toArray(Choice[]::new);
        return Radios.named("way", "How is the answer to be given?", choices)
                .withValue(typed("way"))
                .problem(problems);
    }

    public DateInput received() {
        return form.date("received")
                .asked("When was it received?")
                .hint("The day on which it reached anybody here, by whatever way. The month runs from it")
                .problem(problems);
    }
}
