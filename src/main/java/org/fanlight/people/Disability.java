package org.fanlight.people;

/// Disabilities in the codes of the national children in need census.
public enum Disability {
    NONE("No disability"),
    MOB("Mobility"),
    HAND("Hand function"),
    PC("Personal care"),
    INC("Incontinence"),
    COMM("Communication"),
    LD("Learning"),
    HEAR("Hearing"),
    VIS("Vision"),
    BEH("Behaviour"),
    CON("Consciousness"),
    AUT("Autism or Asperger syndrome"),
    DDA("Other disability under the Equality Act");

    private final String words;

    Disability(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
