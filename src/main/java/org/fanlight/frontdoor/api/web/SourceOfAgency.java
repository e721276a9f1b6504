package org.fanlight.frontdoor.api.web;

import org.fanlight.agencies.AgencyKind;
import org.fanlight.agencies.SourceOfContact;

/// Under which national code a contact counts that came from an agency's system.
final class SourceOfAgency {

    private SourceOfAgency() {}

    static SourceOfContact of(AgencyKind kind) {
        return switch (kind) {
            case POLICE -> SourceOfContact.POLICE;
            case PROBATION, YOUTH_JUSTICE -> SourceOfContact.OTHER_LEGAL;
            case HOSPITAL -> SourceOfContact.EMERGENCY_DEPARTMENT;
            case AMBULANCE, HEALTH -> SourceOfContact.OTHER_HEALTH;
            case GENERAL_PRACTICE -> SourceOfContact.GP;
            case SCHOOL -> SourceOfContact.SCHOOL;
            case COLLEGE, EARLY_YEARS -> SourceOfContact.EDUCATION_SERVICE;
            case HOUSING -> SourceOfContact.HOUSING;
            case ADULT_SOCIAL_CARE -> SourceOfContact.SOCIAL_CARE;
            case EARLY_HELP -> SourceOfContact.EARLY_HELP;
            case COUNCIL -> SourceOfContact.COUNCIL_OTHER;
            case FIRE, VOLUNTARY, OTHER -> SourceOfContact.OTHER;
        };
    }
}
