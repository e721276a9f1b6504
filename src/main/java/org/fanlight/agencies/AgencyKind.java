package org.fanlight.agencies;

/// What sort of organisation an agency is, and so which sector it belongs to.
public enum AgencyKind {
    COUNCIL("Council", Sector.LOCAL_AUTHORITY),
    EARLY_HELP("Early help", Sector.LOCAL_AUTHORITY),
    ADULT_SOCIAL_CARE("Adult social care", Sector.LOCAL_AUTHORITY),
    POLICE("Police", Sector.POLICE_AND_JUSTICE),
    PROBATION("Probation", Sector.POLICE_AND_JUSTICE),
    YOUTH_JUSTICE("Youth justice", Sector.POLICE_AND_JUSTICE),
    HEALTH("Community health", Sector.HEALTH),
    HOSPITAL("Hospital", Sector.HEALTH),
    GENERAL_PRACTICE("General practice", Sector.HEALTH),
    AMBULANCE("Ambulance", Sector.HEALTH),
    SCHOOL("School", Sector.EDUCATION),
    EARLY_YEARS("Nursery or early years", Sector.EDUCATION),
    COLLEGE("College", Sector.EDUCATION),
    HOUSING("Housing", Sector.HOUSING),
    FIRE("Fire and rescue", Sector.OTHER),
    VOLUNTARY("Voluntary organisation", Sector.COMMUNITY),
    OTHER("Other organisation", Sector.OTHER);

    private final String words;
    private final Sector sector;

    AgencyKind(String words, Sector sector) {
        this.words = words;
        this.sector = sector;
    }

    public String words() {
        return words;
    }

    public Sector sector() {
        return sector;
    }
}
