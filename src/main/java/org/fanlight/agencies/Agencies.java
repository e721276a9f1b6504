package org.fanlight.agencies;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The agencies of the partnership, their teams and settings, and the districts they serve; lists are in order of name.
public interface Agencies {

    List<District> districts();

    List<Agency> agencies();

    List<Team> teams();

    List<FamilyHubNetwork> familyHubNetworks();

    Optional<District> find(DistrictId id);

    Optional<Agency> find(AgencyId id);

    Optional<Team> find(TeamId id);

    Optional<Setting> find(SettingId id);

    /// Up to ten settings of the district whose name is like what was typed, the closest first.
    List<Setting> settingsLike(String typed, DistrictId district);

    /// Up to ten settings anywhere in the county whose name is like what was typed, the closest first.
    List<Setting> settingsLike(String typed);

    void addDistricts(Collection<District> districts);

    void addAgencies(Collection<Agency> agencies);

    void addTeams(Collection<Team> teams);

    void addFamilyHubNetworks(Collection<FamilyHubNetwork> networks);

    void addSettings(Collection<Setting> settings);
}
