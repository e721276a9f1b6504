package org.fanlight.demo.county;

import java.util.List;
import org.fanlight.agencies.District;
import org.fanlight.agencies.DistrictId;
import org.fanlight.agencies.FamilyHubNetwork;
import org.fanlight.agencies.FamilyHubNetworkId;

/// The seven districts of Larkshire. None of these towns is on any map, and there is no postcode area LX.
public enum Place {
    KESTRELBY("Kestrelby", 24, "Kestrelby", "Hoverley Green", "Tiercel Bridge", "Mewsford"),
    FINCHCOMBE("Finchcombe", 13, "Finchcombe", "Brambling Cross", "Charmwick", "Redpoll Magna"),
    DUNLIN_BAY("Dunlin Bay", 17, "Dunlinhaven", "Turnstone Quay", "Avocet Sands", "Knotsea"),
    PLOVERMOOR("Plovermoor", 9, "Plovermoor", "Lapwing Heath", "Peewit Fold", "Dotterel Tarn"),
    WRENFOLD("Wrenfold", 12, "Wrenfold", "Jennyholt", "Cuttyford", "Stumpwick"),
    SWIFTHOLME("Swiftholme", 15, "Swiftholme", "Martins Eave", "Screecham", "Hirundel"),
    OWLSBARROW("Owlsbarrow", 10, "Owlsbarrow", "Tawny Norton", "Barnhoot", "Strixley");

    private final String district;
    private final int share;
    private final List<String> towns;

    Place(String district, int share, String... towns) {
        this.district = district;
        this.share = share;
        this.towns = List.of(towns);
    }

    /// How many in a hundred families live here.
    public int share() {
        return share;
    }

    /// The main town first.
    public List<String> towns() {
        return towns;
    }

    /// The first half of every postcode here.
    public String outwardCode() {
        return "LX" + (ordinal() + 1);
    }

    public DistrictId id() {
        return new DistrictId(Larkshire.id("district", name()));
    }

    /// The front door team that sees to contacts from here.
    public Unit hub() {
        return ordinal() < 4 ? Unit.HUB_WEST : Unit.HUB_EAST;
    }

    public District asDistrict() {
        return new District(id(), district, outwardCode());
    }

    public FamilyHubNetwork familyHubs() {
        return new FamilyHubNetwork(
                new FamilyHubNetworkId(Larkshire.id("network", name())), id(), district + " family hubs");
    }
}
