package org.fanlight.agencies;

import java.util.Arrays;
import java.util.Optional;

/// Who a contact came from, in the codes of the national children in need census.
public enum SourceOfContact {
    FAMILY("1A", "Family member, relative or carer"),
    ACQUAINTANCE("1B", "Acquaintance, such as a neighbour or childminder"),
    SELF("1C", "The child or young person"),
    OTHER_INDIVIDUAL("1D", "Other individual"),
    SCHOOL("2A", "School"),
    EDUCATION_SERVICE("2B", "Education service"),
    GP("3A", "GP"),
    HEALTH_VISITOR("3B", "Health visitor"),
    SCHOOL_NURSE("3C", "School nurse"),
    OTHER_PRIMARY_HEALTH("3D", "Other primary health service"),
    EMERGENCY_DEPARTMENT("3E", "Emergency department (A&E)"),
    OTHER_HEALTH("3F", "Other health service"),
    HOUSING("4", "Housing"),
    SOCIAL_CARE("5A", "Council social care"),
    COUNCIL_OTHER("5B", "Another service of this council"),
    OTHER_COUNCIL("5C", "Another council"),
    EARLY_HELP("5D", "Early help"),
    POLICE("6", "Police"),
    OTHER_LEGAL("7", "Other legal agency"),
    OTHER("8", "Other, such as a children's centre, independent or voluntary organisation"),
    ANONYMOUS("9", "Anonymous"),
    UNKNOWN("10", "Not known");

    private final String code;
    private final String words;

    SourceOfContact(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /// The source with this national code, or nothing when there is no such code.
    public static Optional<SourceOfContact> ofCode(String code) {
        return Arrays.stream(values())
                .filter(source -> source.code.equals(code))
                .findFirst();
    }
}
