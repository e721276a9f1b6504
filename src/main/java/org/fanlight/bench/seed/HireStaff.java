package org.fanlight.bench.seed;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.fanlight.access.Account;
import org.fanlight.access.Accounts;
import org.fanlight.access.Role;
import org.fanlight.agencies.Agencies;
import org.fanlight.agencies.Agency;
import org.fanlight.agencies.AgencyId;
import org.fanlight.agencies.AgencyKind;
import org.fanlight.agencies.District;
import org.fanlight.agencies.DistrictId;
import org.fanlight.agencies.Team;
import org.fanlight.agencies.TeamId;
import org.fanlight.agencies.TeamKind;

/// Sees to it that as many workers as are needed are there, in four teams, one in sixteen a duty manager.
public record HireStaff(Accounts accounts, Agencies agencies) {

    private static final UUID COUNCIL = id(1, 1);
    private static final int TEAMS = 4;
    private static final int DISTRICTS = 7;
    private static final int WORKERS_TO_A_MANAGER = 16;

    /// @param passwordHash of the one password that all of them have
    public Staff hire(int workers, String passwordHash) {
        if (agencies.teams().isEmpty()) {
            agencies.addAgencies(
                    List.of(new Agency(new AgencyId(COUNCIL), "Council of the bench", AgencyKind.COUNCIL)));
            agencies.addTeams(numbered(TEAMS, HireStaff::team));
            agencies.addDistricts(numbered(DISTRICTS, HireStaff::district));
        }
        var wanted = numbered(workers, number -> worker(number, passwordHash));
        var there = accounts.findAll(wanted.stream().map(Account::id).toList()).stream()
                .map(Account::id)
                .toList();
        accounts.addAll(
                wanted.stream().filter(account -> !there.contains(account.id())).toList());
        return new Staff(
                accounts.findAll(wanted.stream().map(Account::id).toList()),
                numbered(TEAMS, HireStaff::team).stream()
                        .map(team -> team.id().value())
                        .toList(),
                numbered(DISTRICTS, HireStaff::district).stream()
                        .map(district -> district.id().value())
                        .toList());
    }

    private static Account worker(long number, String passwordHash) {
        return new Account(
                id(4, number),
                "worker-" + number + "@bench.example",
                "Worker " + number,
                passwordHash,
                Set.of(number % WORKERS_TO_A_MANAGER == 0 ? Role.DUTY_MANAGER : Role.SOCIAL_WORKER),
                COUNCIL,
                id(2, 1 + number % TEAMS));
    }

    private static Team team(long number) {
        return new Team(new TeamId(id(2, number)), new AgencyId(COUNCIL), "Team " + number, TeamKind.HUB);
    }

    private static District district(long number) {
        return new District(new DistrictId(id(3, number)), "District " + number, "D" + number);
    }

    private static <T> List<T> numbered(int count, LongFunction<T> made) {
        return LongStream.rangeClosed(1, count).mapToObj(made).toList();
    }

    private static UUID id(long kind, long number) {
        return new UUID(0x0190_a000_0000_7000L + kind, 0x8000_0000_0000_0000L + number);
    }
}
