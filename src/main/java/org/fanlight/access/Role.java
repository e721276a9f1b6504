package org.fanlight.access;

import static org.fanlight.access.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/// What somebody acts as, and what that lets them do. This table is the one place that says so.
public enum Role {
    SOCIAL_WORKER(
            "Social worker",
            TAKE_CALLS,
            READ_CONTACTS,
            RECORD_CONTACTS,
            SEARCH_PEOPLE,
            ASK_AGENCIES,
            DECIDE,
            GIVE_FEEDBACK,
            BREAK_GLASS),
    DUTY_MANAGER(
            "Duty manager",
            TAKE_CALLS,
            READ_CONTACTS,
            RECORD_CONTACTS,
            SEARCH_PEOPLE,
            ASK_AGENCIES,
            DECIDE,
            COUNTERSIGN,
            ALLOCATE,
            GIVE_FEEDBACK,
            ANSWER_DISAGREEMENTS,
            ANSWER_FIRST_STAGE,
            EDIT_LOCAL_RULES,
            RESTRICT_RECORDS,
            BREAK_GLASS),
    HEAD_OF_SERVICE("Head of service", READ_CONTACTS, ANSWER_DISAGREEMENTS, ANSWER_SECOND_STAGE),
    SAFEGUARDING_PARTNER("Safeguarding partner", READ_CONTACTS, ANSWER_DISAGREEMENTS, ANSWER_LAST_STAGE),
    FRONT_DOOR_OFFICER(
            "Front door officer",
            TAKE_CALLS,
            READ_CONTACTS,
            RECORD_CONTACTS,
            SEARCH_PEOPLE,
            ASK_AGENCIES,
            GIVE_FEEDBACK,
            BREAK_GLASS),
    PARTNER_CHECKER("Agency checks", ANSWER_CHECKS),
    PROFESSIONAL("Professional", FOLLOW_OWN_CONTACTS),
    OPERATOR("System operator", SEE_OPERATIONS, MANAGE_API_CLIENTS, MANAGE_PROVIDERS),
    INFORMATION_GOVERNANCE("Information governance", SEE_NEED_TO_KNOW);

    private final String words;
    private final Set<Permission> permissions;

    Role(String words, Permission first, Permission... more) {
        this.words = words;
        this.permissions = EnumSet.of(first, more);
        this.permissions.add(BE_SIGNED_IN);
    }

    /// The role as people call it.
    public String words() {
        return words;
    }

    /// Whether this role is enough for what is asked.
    public boolean allows(Permission permission) {
        return permissions.contains(permission);
    }
}
