package org.fanlight.demo.county;

import org.fanlight.agencies.Team;
import org.fanlight.agencies.TeamId;
import org.fanlight.agencies.TeamKind;

/// The teams in which Larkshire's workers work.
public enum Unit {
    HUB_WEST(Body.COUNCIL, "Front door, west", TeamKind.HUB),
    HUB_EAST(Body.COUNCIL, "Front door, east", TeamKind.HUB),
    EMERGENCY(Body.COUNCIL, "Emergency duty team", TeamKind.EDT),
    COUNCIL_SYSTEMS(Body.COUNCIL, "Systems", TeamKind.OTHER),
    ASSESSMENT_WEST(Body.COUNCIL, "Assessment, west", TeamKind.ASSESSMENT),
    ASSESSMENT_EAST(Body.COUNCIL, "Assessment, east", TeamKind.ASSESSMENT),
    EARLY_HELP_DESK(Body.EARLY_HELP, "Early help advisers", TeamKind.EARLY_HELP),
    ADULT_DESK(Body.ADULT_SERVICES, "Adult safeguarding desk", TeamKind.PARTNER),
    POLICE_DESK(Body.POLICE, "Public protection desk", TeamKind.PARTNER),
    COMMUNITY_HEALTH_DESK(Body.COMMUNITY_HEALTH, "Safeguarding nurses", TeamKind.PARTNER),
    HOSPITAL_WEST_DESK(Body.HOSPITALS_WEST, "Safeguarding team", TeamKind.PARTNER),
    HOSPITAL_EAST_DESK(Body.HOSPITALS_EAST, "Safeguarding team", TeamKind.PARTNER),
    GP_PRACTICES(Body.GPS, "Practices", TeamKind.PARTNER),
    EDUCATION_DESK(Body.EDUCATION, "Education safeguarding", TeamKind.PARTNER),
    SCHOOLS(Body.EDUCATION, "Safeguarding leads in schools", TeamKind.OTHER),
    NURSERIES(Body.NURSERIES, "Safeguarding leads in nurseries", TeamKind.OTHER),
    HOUSING_DESK(Body.HOUSING, "Tenancy support", TeamKind.PARTNER),
    PROBATION_DESK(Body.PROBATION, "Information desk", TeamKind.PARTNER),
    YOUTH_JUSTICE_DESK(Body.YOUTH_JUSTICE, "Information desk", TeamKind.PARTNER);

    private final Body body;
    private final String words;
    private final TeamKind kind;

    Unit(Body body, String words, TeamKind kind) {
        this.body = body;
        this.words = words;
        this.kind = kind;
    }

    public Body body() {
        return body;
    }

    public TeamId id() {
        return new TeamId(Larkshire.id("team", name()));
    }

    public Team asTeam() {
        return new Team(id(), body.id(), words, kind);
    }
}
