package org.fanlight.governance.unusual;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.TeamId;
import org.fanlight.agencies.TeamKind;
import org.fanlight.audit.ActWanted;
import org.fanlight.audit.Deed;
import org.fanlight.audit.FoundAct;
import org.fanlight.audit.FoundActs;
import org.fanlight.audit.Subject;
import org.fanlight.frontdoor.FrontDoorDeed;
import org.fanlight.frontdoor.MattersLookedAt;
import org.fanlight.governance.unusual.Look.Worker;
import org.fanlight.people.PeopleLookedAt;
import org.fanlight.people.PersonDeed;
import org.fanlight.people.PersonId;
import org.fanlight.people.PersonLookedAt;
import org.fanlight.worktime.London;
import org.springframework.stereotype.Component;

/// Gathers who opened which record on a day, and who is in it. What a search showed is left out: nobody chooses that.
@Component
class GatherLooks {

    private static final List<Deed> OPENED =
            List.of(PersonDeed.READ, FrontDoorDeed.CONTACT_READ, FrontDoorDeed.CALL_READ, FrontDoorDeed.CHECK_READ);
    private static final int AT_ONCE = 1_000;

    private final FoundActs acts;
    private final MattersLookedAt matters;
    private final PeopleLookedAt people;
    private final Accounts accounts;
    private final Agencies agencies;

    GatherLooks(FoundActs acts, MattersLookedAt matters, PeopleLookedAt people, Accounts accounts, Agencies agencies) {
        this.acts = acts;
        this.matters = matters;
        this.people = people;
        this.accounts = accounts;
        this.agencies = agencies;
    }

    /// Asked as the house.
    List<Look> of(LocalDate day) {
        var opened = OPENED.stream().flatMap(deed -> acts(day, deed).stream()).toList();
        var workers = workers(opened);
        var inMatters = matters.peopleIn(
                opened.stream().map(FoundAct::subject).map(Subject::id).collect(toSet()));
        var known = known(opened, inMatters);
        return opened.stream()
                .flatMap(act -> Optional.ofNullable(act.act().actor().id())
                        .map(workers::get)
                        .map(worker -> look(act, worker, inMatters, known))
                        .stream())
                .toList();
    }

    private List<FoundAct> acts(LocalDate day, Deed deed) {
        var wanted = new ActWanted(
                day.atStartOfDay(London.ZONE).toInstant(), London.endOf(day), null, null, deed.code(), null, null);
        List<FoundAct> all = new ArrayList<>(acts.find(wanted, null, AT_ONCE));
        for (var size = all.size(); size == AT_ONCE; ) {
            var next = acts.find(wanted, all.getLast().id(), AT_ONCE);
            all.addAll(next);
            size = next.size();
        }
        return all;
    }

    private Map<UUID, Worker> workers(List<FoundAct> opened) {
        var ids = opened.stream()
                .map(act -> act.act().actor().id())
                .filter(Objects::nonNull)
                .collect(toSet());
        var kinds = agencies.teams().stream().collect(toMap(team -> team.id(), team -> team.kind()));
        Map<UUID, List<Account>> teams = new HashMap<>();
        return accounts.findAll(ids).stream()
                .collect(toMap(
                        Account::id,
                        account -> new Worker(
                                account.id(),
                                account.name(),
                                colleagues(account, teams),
                                account.team() != null && kinds.get(new TeamId(account.team())) == TeamKind.HUB)));
    }

    private Set<String> colleagues(Account account, Map<UUID, List<Account>> teams) {
        return Stream.ofNullable(account.team())
                .flatMap(team -> teams.computeIfAbsent(team, accounts::inTeam).stream())
                .filter(other -> !other.id().equals(account.id()))
                .map(Account::name)
                .collect(toSet());
    }

    private Map<PersonId, PersonLookedAt> known(List<FoundAct> opened, Map<UUID, Set<PersonId>> inMatters) {
        var ids = Stream.concat(
                inMatters.values().stream().flatMap(Set::stream),
                opened.stream().flatMap(act -> person(act.subject()).stream()));
        return people.named(ids.collect(toSet())).stream().collect(toMap(PersonLookedAt::id, person -> person));
    }

    private static Look look(
            FoundAct found, Worker who, Map<UUID, Set<PersonId>> inMatters, Map<PersonId, PersonLookedAt> known) {
        var ids = Stream.concat(
                person(found.subject()).stream(),
                inMatters.getOrDefault(found.subject().id(), Set.of()).stream());
        return new Look(
                found.id(),
                found.act().at(),
                who,
                found.subject(),
                ids.map(known::get).filter(Objects::nonNull).toList());
    }

    private static Optional<PersonId> person(Subject record) {
        return Optional.of(record)
                .filter(one -> one.equals(PersonDeed.on(new PersonId(one.id()))))
                .map(one -> new PersonId(one.id()));
    }
}
