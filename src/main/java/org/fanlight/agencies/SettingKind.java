package org.fanlight.agencies;

/// What sort of place a setting is.
public enum SettingKind {
    PRIMARY_SCHOOL("Primary school"),
    SECONDARY_SCHOOL("Secondary school"),
    SPECIAL_SCHOOL("Special school"),
    NURSERY("Nursery"),
    CHILDMINDER("Childminder"),
    COLLEGE("College"),
    HOSPITAL_SITE("Hospital"),
    GP_PRACTICE("GP practice"),
    CLINIC("Clinic"),
    FAMILY_HUB("Family hub"),
    POLICE_STATION("Police station"),
    OFFICE("Office"),
    OTHER("Other place");

    private final String words;

    SettingKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
