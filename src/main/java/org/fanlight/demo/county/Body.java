package org.fanlight.demo.county;

import org.fanlight.agencies.Agency;
import org.fanlight.agencies.AgencyId;
import org.fanlight.agencies.AgencyKind;

/// The agencies of Larkshire.
public enum Body {
    COUNCIL("Larkshire County Council", AgencyKind.COUNCIL, "council"),
    EARLY_HELP("Larkshire Early Help", AgencyKind.EARLY_HELP, "earlyhelp"),
    ADULT_SERVICES("Larkshire Adult Services", AgencyKind.ADULT_SOCIAL_CARE, "adults"),
    POLICE("Larkshire Constabulary", AgencyKind.POLICE, "constabulary"),
    COMMUNITY_HEALTH("Larkshire Community Health Trust", AgencyKind.HEALTH, "communityhealth"),
    HOSPITALS_WEST("West Larkshire Hospitals Trust", AgencyKind.HOSPITAL, "westhospitals"),
    HOSPITALS_EAST("East Larkshire Hospitals Trust", AgencyKind.HOSPITAL, "easthospitals"),
    GPS("Larkshire Family Doctors", AgencyKind.GENERAL_PRACTICE, "familydoctors"),
    AMBULANCE("Larkshire Ambulance Service", AgencyKind.AMBULANCE, "ambulance"),
    FIRE("Larkshire Fire and Rescue", AgencyKind.FIRE, "fire"),
    EDUCATION("Larkshire Education Service", AgencyKind.SCHOOL, "education"),
    SKYLARK_TRUST("Skylark Schools Trust", AgencyKind.SCHOOL, "skylark"),
    NURSERIES("Larkshire Early Years", AgencyKind.EARLY_YEARS, "earlyyears"),
    COLLEGE("Larkshire College", AgencyKind.COLLEGE, "college"),
    HOUSING("Larkshire Homes", AgencyKind.HOUSING, "homes"),
    PROBATION("Larkshire Probation", AgencyKind.PROBATION, "probation"),
    YOUTH_JUSTICE("Larkshire Youth Justice Service", AgencyKind.YOUTH_JUSTICE, "youthjustice"),
    FAMILY_VOICES("Larkshire Family Voices", AgencyKind.VOLUNTARY, "familyvoices"),
    OPEN_NEST("Open Nest", AgencyKind.VOLUNTARY, "opennest");

    private final String words;
    private final AgencyKind kind;
    private final String domain;

    Body(String words, AgencyKind kind, String domain) {
        this.words = words;
        this.kind = kind;
        this.domain = domain;
    }

    public String words() {
        return words;
    }

    /// The end of its e-mail addresses; `.example` belongs to nobody (RFC 2606).
    public String domain() {
        return domain + ".larkshire.example";
    }

    public AgencyId id() {
        return new AgencyId(Larkshire.id("agency", name()));
    }

    public Agency asAgency() {
        return new Agency(id(), words, kind);
    }
}
