package org.fanlight.demo.load;

import java.util.Arrays;
import org.fanlight.access.Accounts;
import org.fanlight.agencies.Agencies;
import org.fanlight.demo.county.Body;
import org.fanlight.demo.county.Larkshire;
import org.fanlight.demo.county.Place;
import org.fanlight.demo.county.Site;
import org.fanlight.demo.county.Unit;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Puts the county itself on record: districts, agencies, places, and accounts for those who work there.
@Component
@Profile("demo")
class FoundLarkshire {

    /// Everybody in Larkshire signs in with it; it opens nothing but an invented county.
    static final String PASSWORD = "a-lark-ascending";

    private final Agencies agencies;
    private final Accounts accounts;
    private final PasswordEncoder passwords;

    FoundLarkshire(Agencies agencies, Accounts accounts, PasswordEncoder passwords) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    void found(Larkshire county) {
        var places = Arrays.asList(Place.values());
        agencies.addDistricts(places.stream().map(Place::asDistrict).toList());
        agencies.addAgencies(Arrays.stream(Body.values()).map(Body::asAgency).toList());
        agencies.addTeams(Arrays.stream(Unit.values()).map(Unit::asTeam).toList());
        agencies.addFamilyHubNetworks(places.stream().map(Place::familyHubs).toList());
        agencies.addSettings(county.sites().stream().map(Site::asSetting).toList());
        var hash = passwords.encode(PASSWORD);
        accounts.addAll(
                county.workers().stream().map(worker -> worker.account(hash)).toList());
    }
}
