package org.fanlight.governance.subjectaccess.web;

import java.time.LocalDate;
import org.fanlight.governance.subjectaccess.AnswerWay;
import org.fanlight.governance.subjectaccess.Asker;
import org.fanlight.governance.subjectaccess.NewSubjectAccess;
import org.fanlight.people.PersonId;
import org.fanlight.ui.forms.Problems;
import org.fanlight.ui.forms.Typed;

/// A request as it was typed in.
record AskedForForm(Typed typed, LocalDate today) {

    Problems problems() {
        var received = typed.date("received");
        return Problems.none()
                .andIf(typed.choice("asker", Asker.class).isEmpty(), "asker", "Choose who asks")
                .andIf(typed.isBlank("asker-name"), "asker-name", "Enter the name of whoever asks")
                .andIf(isTooLong("asker-name"), "asker-name", "The name must be 200 characters or fewer")
                .andIf(
                        received.date().filter(day -> !day.isAfter(today)).isEmpty(),
                        received.wrongField(),
                        "The day it was received must be a day that was, like 1 4 2026")
                .andIf(typed.choice("way", AnswerWay.class).isEmpty(), "way", "Choose how the answer is to be given")
                .andIf(isTooLong("send-to"), "send-to", "Where it goes must be 200 characters or fewer")
                .andIf(
                        typed.text("scope").length() > NewSubjectAccess.LONGEST,
                        "scope",
                        "What they ask for must be 2,000 characters or fewer");
    }

    NewSubjectAccess asked(PersonId person) {
        return new NewSubjectAccess(
                person,
                typed.choice("asker", Asker.class).orElseThrow(),
                typed.text("asker-name"),
                typed.choice("way", AnswerWay.class).orElseThrow(),
                typed.text("send-to"),
                typed.text("scope"),
                typed.date("received").date().orElseThrow());
    }

    private boolean isTooLong(String field) {
        return typed.text(field).length() > NewSubjectAccess.LONGEST_NAME;
    }
}
