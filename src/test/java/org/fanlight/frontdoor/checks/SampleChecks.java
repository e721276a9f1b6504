package org.fanlight.frontdoor.checks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fanlight.agencies.AgencyId;
import org.fanlight.database.Ids;
import org.fanlight.frontdoor.CheckId;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.NamedPersonId;
import org.fanlight.frontdoor.Urgency;
import org.fanlight.frontdoor.checks.CheckAnswer.Involvement;
import org.fanlight.frontdoor.contacts.Written;
import org.fanlight.ui.forms.PartialDate;
import org.fanlight.worktime.Calendars;
import org.fanlight.worktime.Deadline;

/// Checks and answers for tests: asked on a Monday morning, due at noon on Wednesday.
public final class SampleChecks {

    public static final Instant ASKED = Calendars.london("2026-11-23 09:00");
    public static final Instant DUE = Calendars.london("2026-11-25 12:00");

    private static final Ids IDS = new Ids();

    private SampleChecks() {}

    public static Searched wholeCounty() {
        return new Searched(
                LocalDate.parse("2012-01-01"),
                LocalDate.parse("2026-11-22"),
                "Larkshire",
                LocalDate.parse("2026-11-23"),
                "Dana Okafor, 01632 960101");
    }

    public static CheckAnswer current() {
        var involvement =
                new Involvement(Optional.of(PartialDate.read("2026-02")), Optional.of(PartialDate.read("2026-11-19")));
        return new CheckAnswer.Current(wholeCounty(), involvement, "Seen at the clinic twice this term.");
    }

    public static CheckAnswer noneFound() {
        return new CheckAnswer.NoneFound(wholeCounty(), "");
    }

    public static Ask ask(ContactId contact, NamedPersonId person, AgencyId agency) {
        return new Ask(
                contact,
                person,
                agency,
                "What do you know of this child’s health?",
                LawfulBasis.PUBLIC_TASK,
                Urgency.AMBER,
                Optional.empty());
    }

    public static Check waiting(ChaseStep... steps) {
        return check(Optional.empty(), steps);
    }

    public static Check answered(ChaseStep... steps) {
        return check(Optional.of(new Written<>(noneFound(), ASKED, "Dana Okafor")), steps);
    }

    private static Check check(Optional<Written<CheckAnswer>> answer, ChaseStep... steps) {
        return new Check(
                new CheckId(IDS.next()),
                ask(new ContactId(IDS.next()), new NamedPersonId(IDS.next()), new AgencyId(IDS.next())),
                new Deadline(DUE),
                ASKED,
                "Sam Ibbotson",
                answer,
                List.of(steps).stream()
                        .map(step -> new Written<>(new Chase(step, ""), ASKED, "Sam Ibbotson"))
                        .toList());
    }
}
