package org.fanlight.demo.county;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.fanlight.agencies.SettingKind;
import org.fanlight.demo.Dice;

/// Builds the places of Larkshire: 120 schools, 60 nurseries, four hospitals and what else families go to.
final class Sites {

    private static final List<String> PRIMARIES = List.of("Meadow", "Old Mill", "Orchard");
    private static final List<String> NURSERIES = List.of("Little Nest", "Acorn House", "Puddleducks");
    private static final List<String> SPECIAL = List.of("Fledglings", "Brightwing", "Nestbox");
    private static final List<String> PRACTICES = List.of("Surgery", "Health Centre", "Family Practice");

    private final List<Site> sites = new ArrayList<>();
    private final Dice dice = Dice.seeded(1);
    private final Deque<Worker> schoolLeads;
    private final Deque<Worker> nurseryLeads;
    private final Deque<Worker> practiceLeads;

    private Sites(List<Worker> workers) {
        schoolLeads = of(Unit.SCHOOLS, workers);
        nurseryLeads = of(Unit.NURSERIES, workers);
        practiceLeads = of(Unit.GP_PRACTICES, workers);
    }

    static List<Site> staffedBy(List<Worker> workers) {
        var sites = new Sites(workers);
        for (var place : Place.values()) {
            place.towns().forEach(town -> sites.addSchools(place, town));
            sites.addSpecialSchools(place);
            sites.addNurseries(place);
            sites.addHealth(place);
            sites.addOthers(place);
        }
        return List.copyOf(sites.sites);
    }

    private void addSchools(Place place, String town) {
        for (var name : PRIMARIES) {
            addSchool(place, SettingKind.PRIMARY_SCHOOL, town + " " + name + " Primary School");
        }
        if (place.share() > 9 || place.towns().indexOf(town) < 2) {
            addSchool(place, SettingKind.SECONDARY_SCHOOL, town + " High School");
        }
    }

    private void addSpecialSchools(Place place) {
        SPECIAL.stream()
                .limit(place.share() > 14 ? 2 : 1)
                .forEach(name -> addSchool(
                        place, SettingKind.SPECIAL_SCHOOL, place.towns().getFirst() + " " + name + " School"));
    }

    private void addNurseries(Place place) {
        for (var town : place.towns()) {
            NURSERIES.stream()
                    .limit(town.equals(place.towns().getFirst()) && place.share() > 12 ? 3 : 2)
                    .forEach(name -> add(place, Body.NURSERIES, SettingKind.NURSERY, town + " " + name, nurseryLeads));
        }
    }

    private void addHealth(Place place) {
        for (var index = 0; index < PRACTICES.size(); index++) {
            var name = place.towns().get(index) + " " + PRACTICES.get(index);
            add(place, Body.GPS, SettingKind.GP_PRACTICE, name, practiceLeads);
        }
        if (place.share() > 12) {
            var trust = place.hub() == Unit.HUB_WEST ? Body.HOSPITALS_WEST : Body.HOSPITALS_EAST;
            add(place, trust, SettingKind.HOSPITAL_SITE, place.towns().getFirst() + " Hospital", new ArrayDeque<>());
        }
    }

    private void addOthers(Place place) {
        var town = place.towns().getFirst();
        add(place, Body.POLICE, SettingKind.POLICE_STATION, town + " Police Station", new ArrayDeque<>());
        place.towns().stream()
                .limit(2)
                .forEach(each ->
                        add(place, Body.EARLY_HELP, SettingKind.FAMILY_HUB, each + " Family Hub", new ArrayDeque<>()));
    }

    private void addSchool(Place place, SettingKind kind, String name) {
        add(place, dice.chance(0.4) ? Body.SKYLARK_TRUST : Body.EDUCATION, kind, name, schoolLeads);
    }

    /// Leads with an account are spread over the county, one to every seventh place of their kind.
    private void add(Place place, Body body, SettingKind kind, String name, Deque<Worker> leads) {
        var account = sites.size() % 7 == 0 ? Optional.ofNullable(leads.poll()) : Optional.<Worker>empty();
        var lead = account.map(Worker::name).orElseGet(() -> StaffNames.one(dice));
        sites.add(new Site(place, body, kind, name, DramaPhone.landline(sites.size()), lead, account));
    }

    private static Deque<Worker> of(Unit unit, List<Worker> workers) {
        return new ArrayDeque<>(
                workers.stream().filter(worker -> worker.unit() == unit).toList());
    }
}
