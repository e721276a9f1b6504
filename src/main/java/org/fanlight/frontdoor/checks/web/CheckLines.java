package org.fanlight.frontdoor.checks.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.AgencyId;
import org.fanlight.frontdoor.checks.Chase;
import org.fanlight.frontdoor.checks.ChaseRefusal;
import org.fanlight.frontdoor.checks.ChaseStep;
import org.fanlight.frontdoor.checks.Check;
import org.fanlight.frontdoor.checks.CheckAnswer;
import org.fanlight.frontdoor.checks.CheckStage;
import org.fanlight.frontdoor.contacts.ContactFile;
import org.fanlight.frontdoor.contacts.Written;
import org.fanlight.frontdoor.contacts.web.DueTags;
import org.fanlight.frontdoor.contacts.web.PersonNames;
import org.fanlight.ui.govuk.SummaryList;
import org.fanlight.ui.govuk.SummaryList.Row;
import org.fanlight.ui.govuk.Tag;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Puts the checks of a contact into words, a person at a time.
@Component
class CheckLines {

    private static final Comparator<Check> WAITING_FIRST = Comparator.comparing(
                    (Check check) -> check.answer().isPresent())
            .thenComparing(check -> check.due().at());

    private final Agencies agencies;
    private final PersonNames names;
    private final DueTags dueTags;
    private final Clock clock;

    CheckLines(Agencies agencies, PersonNames names, DueTags dueTags, Clock clock) {
        this.agencies = agencies;
        this.names = names;
        this.dueTags = dueTags;
        this.clock = clock;
    }

    List<ChecksPage.PersonChecks> of(ContactFile file, List<Check> checks) {
        var agenciesById = agencies.agencies().stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        var people = new ArrayList<ChecksPage.PersonChecks>();
        names.of(file)
                .forEach((person, name) -> people.add(new ChecksPage.PersonChecks(
                        name,
                        checks.stream()
                                .filter(check -> check.ask().person().equals(person))
                                .sorted(WAITING_FIRST)
                                .map(check -> line(check, agenciesById))
                                .toList())));
        return people.stream().filter(person -> !person.checks().isEmpty()).toList();
    }

    private ChecksPage.Line line(Check check, Map<AgencyId, Agency> agenciesById) {
        var agency = agenciesById.get(check.ask().agency());
        return new ChecksPage.Line(
                check.id().value().toString(),
                agency == null ? "An agency that is no longer listed" : agency.name(),
                check.answer().isPresent()
                        ? List.of()
                        : List.of(stage(check.stage()), dueTags.open(check.due().at())),
                check.answer().map(answer -> note(check, answer)).orElseGet(check::reference),
                question(check),
                check.chases().stream().map(CheckLines::chase).toList(),
                check.answer().map(AnswerBlock::of).orElse(null),
                may(check, ChaseStep.CHASED),
                may(check, ChaseStep.ESCALATED));
    }

    private boolean may(Check check, ChaseStep step) {
        return ChaseRefusal.of(check, step, clock.instant()).isEmpty();
    }

    private static Tag stage(CheckStage stage) {
        return Tag.of(
                stage.words(),
                switch (stage) {
                    case WAITING -> "grey";
                    case CHASED -> "yellow";
                    case ESCALATED -> "orange";
                    case ANSWERED -> "blue";
                });
    }

    private static String note(Check check, Written<CheckAnswer> answer) {
        return check.reference() + ", answered " + (check.due().isMissedAt(answer.at()) ? "late" : "in time");
    }

    private static SummaryList question(Check check) {
        var ask = check.ask();
        var rows = new ArrayList<Row>();
        rows.add(Row.of("Asked", check.askedBy() + ", " + London.momentWords(check.askedAt())));
        rows.add(WordsRow.of("What we need to know", ask.purpose()));
        rows.add(Row.of("Lawful basis", ask.basis().words()));
        ask.outsideAgeBecause().ifPresent(why -> rows.add(Row.of("Asked at this age because", why)));
        rows.add(Row.of("Answer by", London.momentWords(check.due().at())));
        return SummaryList.of(rows);
    }

    private static String chase(Written<Chase> chase) {
        var words = chase.what().words().isEmpty() ? "" : ": " + chase.what().words();
        return chase.what().step().words() + " by " + chase.by() + ", " + London.momentWords(chase.at()) + words;
    }
}
