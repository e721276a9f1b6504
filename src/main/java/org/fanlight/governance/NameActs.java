package org.fanlight.governance;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.agencies.Agencies;
import org.fanlight.audit.FoundAct;
import org.fanlight.audit.Subject;
import org.fanlight.frontdoor.MattersLookedAt;
import org.fanlight.people.PeopleLookedAt;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonLookedAt;
import org.springframework.stereotype.Component;

/// Says what the records and the people are called that acts are about.
@Component
class NameActs {

    private static final Set<String> MATTERS = Set.of("contact", "conversation", "check");

    private final PeopleLookedAt people;
    private final MattersLookedAt matters;
    private final Accounts accounts;
    private final Agencies agencies;

    NameActs(PeopleLookedAt people, MattersLookedAt matters, Accounts accounts, Agencies agencies) {
        this.people = people;
        this.matters = matters;
        this.accounts = accounts;
        this.agencies = agencies;
    }

    Named named(List<FoundAct> acts, Asked asked) {
        var records = acts.stream()
                .flatMap(act -> Stream.of(act.subject(), act.matter()))
                .filter(Objects::nonNull)
                .collect(toSet());
        var somebody = Stream.concat(
                ids(records, Set.of("person")),
                Stream.ofNullable(asked.person()).map(PersonId::value));
        var workers = Stream.concat(ids(records, Set.of("account")), Stream.ofNullable(asked.worker()));
        return new Named(
                people.named(somebody.map(PersonId::new).collect(toSet())).stream()
                        .collect(toMap(PersonLookedAt::id, person -> person)),
                matters.references(ids(records, MATTERS).collect(toSet())),
                accounts.findAll(workers.collect(toSet())).stream().collect(toMap(Account::id, Account::name)),
                agencyNames());
    }

    private static Stream<UUID> ids(Set<Subject> records, Set<String> kinds) {
        return records.stream().filter(record -> kinds.contains(record.kind())).map(Subject::id);
    }

    private Map<UUID, String> agencyNames() {
        return agencies.agencies().stream().collect(toMap(agency -> agency.id().value(), agency -> agency.name()));
    }
}
