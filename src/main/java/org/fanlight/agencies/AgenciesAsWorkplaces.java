package org.fanlight.agencies;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fanlight.access.staff.Workplace;
import org.fanlight.access.staff.Workplaces;
import org.springframework.stereotype.Component;

/// Agencies as places where people work.
@Component
class AgenciesAsWorkplaces implements Workplaces {

    private final Agencies agencies;

    AgenciesAsWorkplaces(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public List<Workplace> all() {
        return agencies.agencies().stream().map(this::workplace).toList();
    }

    @Override
    public Optional<Workplace> find(UUID agency) {
        return agencies.find(new AgencyId(agency)).map(this::workplace);
    }

    private Workplace workplace(Agency agency) {
        var teams = agencies.teams().stream()
                .filter(team -> team.agency().equals(agency.id()))
                .map(team -> new Workplace.Team(team.id().value(), team.name()))
                .toList();
        return new Workplace(agency.id().value(), agency.name(), agency.kind().name(), teams);
    }
}
