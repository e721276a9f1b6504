package org.fanlight.demo.past;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fanlight.access.Role;
import org.fanlight.demo.Dice;
import org.fanlight.demo.county.Body;
import org.fanlight.demo.county.Larkshire;
import org.fanlight.demo.county.Unit;
import org.fanlight.demo.county.Worker;

/// Who is there to do what.
record Cast(Map<Role, Map<Unit, List<Worker>>> staff, WorkTime work) {

    static Cast of(Larkshire county, WorkTime work) {
        return new Cast(
                county.workers().stream()
                        .collect(Collectors.groupingBy(Worker::role, Collectors.groupingBy(Worker::unit))),
                work);
    }

    /// A social worker of the hub, or of the emergency duty team while the hub is closed.
    Worker socialWorker(Unit hub, Instant at, Dice dice) {
        return dice.oneOf(in(Role.SOCIAL_WORKER, onDuty(hub, at)));
    }

    /// Whoever picks up the phone or opens what came in.
    Worker atTheDesk(Unit hub, Instant at, Dice dice) {
        return work.isOpen(at) && dice.chance(0.55)
                ? dice.oneOf(in(Role.FRONT_DOOR_OFFICER, hub))
                : socialWorker(hub, at, dice);
    }

    Worker manager(Unit hub, Instant at, Dice dice) {
        return dice.oneOf(in(Role.DUTY_MANAGER, onDuty(hub, at)));
    }

    /// Somebody who answers checks for the agency.
    Worker checker(Body body, Dice dice) {
        return dice.oneOf(in(Role.PARTNER_CHECKER).entrySet().stream()
                .filter(unit -> unit.getKey().body() == body)
                .flatMap(unit -> unit.getValue().stream())
                .toList());
    }

    Stream<Worker> all(Role role) {
        return in(role).values().stream().flatMap(List::stream);
    }

    private Unit onDuty(Unit hub, Instant at) {
        return work.isOpen(at) ? hub : Unit.EMERGENCY;
    }

    private List<Worker> in(Role role, Unit unit) {
        return in(role).getOrDefault(unit, List.of());
    }

    private Map<Unit, List<Worker>> in(Role role) {
        return staff.getOrDefault(role, Map.of());
    }
}
