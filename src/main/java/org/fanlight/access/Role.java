package org.fanlight.access;

import static org.fanlight.access.Permission.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What somebody acts as, and what that lets them do. This table is the one place that says so.
public enum Role {
    SOCIAL_WORKER(
            "Social worker",
            TAKE_CALLS,
            READ_CONTACTS,
            RECORD_CONTACTS,
            OPEN_FILES,
            SEARCH_PEOPLE,
            ASK_AGENCIES,
            DECIDE,
            GIVE_FEEDBACK,
            WRITE_WARNING_NOTES,
            BREAK_GLASS),
    DUTY_MANAGER(
            "Duty manager",
            TAKE_CALLS,
            READ_CONTACTS,
            RECORD_CONTACTS,
            OPEN_FILES,
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
            SEE_RESTRICTIONS,
            WRITE_WARNING_NOTES,
            AGREE_WARNING_NOTES,
            RESET_SECOND_STEP,
            BREAK_GLASS),
    HEAD_OF_SERVICE(
            "Head of service",
            READ_CONTACTS,
            OPEN_FILES,
            ANSWER_DISAGREEMENTS,
            ANSWER_SECOND_STAGE,
            AGREE_WARNING_NOTES,
            AGREE_TO_REMOVAL),
    SAFEGUARDING_PARTNER("Safeguarding partner", READ_CONTACTS, OPEN_FILES, ANSWER_DISAGREEMENTS, ANSWER_LAST_STAGE),
    FRONT_DOOR_OFFICER(
            "Front door officer",
            TAKE_CALLS,
            READ_CONTACTS,
            RECORD_CONTACTS,
            OPEN_FILES,
            SEARCH_PEOPLE,
            ASK_AGENCIES,
            GIVE_FEEDBACK,
            WRITE_WARNING_NOTES,
            BREAK_GLASS),
    PARTNER_CHECKER("Agency checks", ANSWER_CHECKS),
    PROFESSIONAL("Professional", FOLLOW_OWN_CONTACTS),
    OPERATOR(
            "System operator",
            SEE_OPERATIONS,
            MANAGE_API_CLIENTS,
            MANAGE_PROVIDERS,
            APPOINT_COORDINATORS,
            RESET_SECOND_STEP),
    INFORMATION_GOVERNANCE(
            "Information governance",
            SEE_NEED_TO_KNOW,
            SEE_RESTRICTIONS,
            FIND_OUT_WHO_LOOKED,
            ANSWER_SUBJECT_ACCESS,
            KEEP_RECORDS,
            AGREE_TO_REMOVAL),
    AGENCY_COORDINATOR("Agency coordinator", MANAGE_OWN_PEOPLE, RESET_SECOND_STEP);

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

    /// The role that people call so, however they write its capitals.
    public static Optional<Role> ofWords(String words) {
        return Arrays.stream(values())
                .filter(role -> role.words.equalsIgnoreCase(words.strip()))
                .findFirst();
    }

    /// Whether this role is enough for what is asked.
    public boolean allows(Permission permission) {
        return permissions.contains(permission);
    }
}
