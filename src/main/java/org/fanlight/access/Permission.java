package org.fanlight.access;

/// Something a signed-in person may be allowed to do. Every route that is not open to all names one of these.
public enum Permission {
    /// Look after one's own account: sign out, see who one is signed in as.
    BE_SIGNED_IN,
    TAKE_CALLS,
    READ_CONTACTS,
    RECORD_CONTACTS,
    /// Open files that are kept with a record they may see.
    OPEN_FILES,
    SEARCH_PEOPLE,
    ASK_AGENCIES,
    ANSWER_CHECKS,
    DECIDE,
    COUNTERSIGN,
    ALLOCATE,
    GIVE_FEEDBACK,
    /// See the disagreements that wait; which stage somebody answers is said apart.
    ANSWER_DISAGREEMENTS,
    ANSWER_FIRST_STAGE,
    ANSWER_SECOND_STAGE,
    ANSWER_LAST_STAGE,
    EDIT_LOCAL_RULES,
    FOLLOW_OWN_CONTACTS,
    SEE_OPERATIONS,
    MANAGE_API_CLIENTS,
    /// Say who works for one's own agency, and as what.
    MANAGE_OWN_PEOPLE,
    /// Invite the first coordinator of an agency that has none.
    APPOINT_COORDINATORS,
    /// Be one of the two who let somebody with a lost device set up a second step anew.
    RESET_SECOND_STEP,
    /// Say through which providers agencies' people sign in.
    MANAGE_PROVIDERS,
    /// See who may see what and why, and review broken glass.
    SEE_NEED_TO_KNOW,
    /// Find out who looked at whom, and see looks that are unusual.
    FIND_OUT_WHO_LOOKED,
    /// Answer who asks for everything held on a person: read it for that, withhold what is another's, close the pack.
    ANSWER_SUBJECT_ACCESS,
    /// Say how long records are kept, place legal holds, and propose records for removal.
    KEEP_RECORDS,
    /// Be one of the two who agree to a removal that somebody else proposed.
    AGREE_TO_REMOVAL,
    RESTRICT_RECORDS,
    /// See which restrictions stand, and which are due to be looked at.
    SEE_RESTRICTIONS,
    WRITE_WARNING_NOTES,
    /// Agree to warning notes that somebody else wrote, and look at them again.
    AGREE_WARNING_NOTES,
    /// Open a restricted record in an emergency.
    BREAK_GLASS
}
