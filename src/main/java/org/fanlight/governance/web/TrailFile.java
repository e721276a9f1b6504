package org.fanlight.governance.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fanlight.access.CallingSystem;
import org.fanlight.access.Role;
import org.fanlight.audit.Actor;
import org.fanlight.audit.FoundAct;
import org.fanlight.governance.Asked;
import org.fanlight.governance.GovernanceDeed;
import org.fanlight.governance.Named;
import org.fanlight.governance.WhoLooked;
import org.fanlight.ui.Csv;
import org.fanlight.worktime.London;

/// Who looked, as a file for a spreadsheet.
enum TrailFile {
    /// Everything the trail keeps.
    WHOLE(
            GovernanceDeed.TRAIL_FILED,
            List.of(
                    "When",
                    "Written",
                    "Who",
                    "Role",
                    "Agency",
                    "What",
                    "What for",
                    "Record",
                    "In the course of",
                    "People shown",
                    "Looked back to",
                    "Address",
                    "Session")) {
        @Override
        List<String> row(FoundAct found, Asked asked, Named named) {
            var act = found.act();
            return List.of(
                    act.at().toString(),
                    found.enteredAt().toString(),
                    act.actor().name(),
                    act.actor().role(),
                    named.agency(act.actor().agency()).orElse(""),
                    act.words(),
                    act.purpose(),
                    RecordWords.of(found.subject(), named),
                    Optional.ofNullable(found.matter())
                            .map(matter -> RecordWords.of(matter, named))
                            .orElse(""),
                    String.valueOf(found.shown().size()),
                    lookedBackTo(found),
                    Optional.ofNullable(found.address()).orElse(""),
                    Optional.ofNullable(found.session()).orElse(""));
        }
    },
    /// What the person themselves may have: no names of workers or of other people, no devices; and nothing that was
    /// done
    /// by whoever may have told us of them.
    FOR_PERSON(
            GovernanceDeed.TRAIL_FILED_FOR_PERSON,
            List.of("When", "Role", "Agency", "What", "What for", "Record", "Looked back to")) {
        @Override
        boolean tells(FoundAct found) {
            var role = found.act().actor().role();
            return !MAY_HAVE_TOLD_US.stream().anyMatch(role::contains);
        }

        @Override
        List<String> row(FoundAct found, Asked asked, Named named) {
            var act = found.act();
            return List.of(
                    London.momentWords(act.at()),
                    act.actor().role(),
                    named.agency(act.actor().agency()).orElse(""),
                    act.words(),
                    act.purpose(),
                    record(found, asked, named),
                    lookedBackTo(found));
        }

        private String record(FoundAct found, Asked asked, Named named) {
            return switch (found.subject().kind()) {
                case "person" ->
                    asked.person() != null
                                    && asked.person()
                                            .value()
                                            .equals(found.subject().id())
                            ? "Your record"
                            : "Another record";
                case "account" -> "An account";
                default -> RecordWords.of(found.subject(), named);
            };
        }
    };

    private static final Set<String> MAY_HAVE_TOLD_US =
            Set.of(Actor.PUBLIC.role(), Role.PROFESSIONAL.words(), CallingSystem.ROLE);

    private final GovernanceDeed deed;
    private final List<String> head;

    TrailFile(GovernanceDeed deed, List<String> head) {
        this.deed = deed;
        this.head = head;
    }

    abstract List<String> row(FoundAct found, Asked asked, Named named);

    /// Whether the file tells of this act.
    boolean tells(FoundAct found) {
        return true;
    }

    GovernanceDeed deed() {
        return deed;
    }

    String written(Asked asked, WhoLooked found) {
        return Csv.file(
                head,
                found.acts().stream()
                        .filter(this::tells)
                        .map(act -> row(act, asked, found.named()))
                        .toList());
    }

    private static String lookedBackTo(FoundAct found) {
        return Optional.ofNullable(found.reachesBackTo())
                .map(London::dateOf)
                .map(London::dayWords)
                .orElse("");
    }
}
