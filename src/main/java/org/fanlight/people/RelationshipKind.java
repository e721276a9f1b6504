package org.fanlight.people;

/// What one person is to another, without saying of which sex; each kind knows what the other is in return.
public enum RelationshipKind {
    PARENT("Parent", "CHILD"),
    CHILD("Child", "PARENT"),
    STEP_PARENT("Step-parent", "STEP_CHILD"),
    STEP_CHILD("Stepchild", "STEP_PARENT"),
    FOSTER_CARER("Foster carer", "FOSTERED_CHILD"),
    FOSTERED_CHILD("Fostered child", "FOSTER_CARER"),
    ADOPTIVE_PARENT("Adoptive parent", "ADOPTED_CHILD"),
    ADOPTED_CHILD("Adopted child", "ADOPTIVE_PARENT"),
    SPECIAL_GUARDIAN("Special guardian", "CHILD_UNDER_GUARDIANSHIP"),
    CHILD_UNDER_GUARDIANSHIP("Child under special guardianship", "SPECIAL_GUARDIAN"),
    GRANDPARENT("Grandparent", "GRANDCHILD"),
    GRANDCHILD("Grandchild", "GRANDPARENT"),
    AUNT_OR_UNCLE("Aunt or uncle", "NIECE_OR_NEPHEW"),
    NIECE_OR_NEPHEW("Niece or nephew", "AUNT_OR_UNCLE"),
    PARTNER_OF_PARENT("Partner of a parent", "CHILD_OF_PARTNER"),
    CHILD_OF_PARTNER("Child of a partner", "PARTNER_OF_PARENT"),
    PRIVATE_FOSTER_CARER("Private foster carer", "PRIVATELY_FOSTERED_CHILD"),
    PRIVATELY_FOSTERED_CHILD("Privately fostered child", "PRIVATE_FOSTER_CARER"),
    PARENT_OF_UNBORN_CHILD("Parent of unborn child", "UNBORN_CHILD"),
    UNBORN_CHILD("Unborn child", "PARENT_OF_UNBORN_CHILD"),
    SIBLING("Sibling", "SIBLING"),
    HALF_SIBLING("Half-sibling", "HALF_SIBLING"),
    STEP_SIBLING("Step-sibling", "STEP_SIBLING"),
    SPOUSE_OR_PARTNER("Spouse or partner", "SPOUSE_OR_PARTNER"),
    EX_PARTNER("Former partner", "EX_PARTNER"),
    FRIEND("Friend", "FRIEND"),
    NEIGHBOUR("Neighbour", "NEIGHBOUR"),
    IN_CONTACT_WITH("In contact with", "IN_CONTACT_WITH"),
    OTHER("Other", "OTHER");

    private final String words;
    private final String inverse;

    RelationshipKind(String words, String inverse) {
        this.words = words;
        this.inverse = inverse;
    }

    public String words() {
        return words;
    }

    /// What the other is in return.
    public RelationshipKind inverse() {
        return valueOf(inverse);
    }

    /// The same for both directions: the one of the two that stands first in the list.
    public RelationshipKind pair() {
        return compareTo(inverse()) <= 0 ? this : inverse();
    }
}
