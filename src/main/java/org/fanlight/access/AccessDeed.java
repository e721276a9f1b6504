package org.fanlight.access;

import org.fanlight.audit.Deed;

/// The acts of this module that are put on record.
public enum AccessDeed implements Deed {
    SIGNED_IN("account.signed-in", "Signed in", "Coming and going"),
    SIGNED_OUT("account.signed-out", "Signed out", "Coming and going"),
    SECOND_STEP_SET_UP("account.second-step-set-up", "Set up an authenticator app", "Looking after one's own account"),
    SECOND_STEP_MOVED(
            "account.second-step-moved", "Moved to another authenticator app", "Looking after one's own account"),
    RECOVERY_CODES_MADE("account.recovery-codes-made", "Made new recovery codes", "Looking after one's own account"),
    RECOVERY_CODE_USED("account.recovery-code-used", "Used a recovery code", "Looking after one's own account"),
    PASSKEY_ADDED("account.passkey-added", "Added a passkey", "Looking after one's own account"),
    PASSKEY_REMOVED("account.passkey-removed", "Removed a passkey", "Looking after one's own account"),
    PASSWORD_ASKED("account.password-asked", "Asked for a new password", "Looking after one's own account"),
    ADDRESS_ASKED("account.address-asked", "Asked for another e-mail address", "Looking after one's own account"),
    PASSWORD_CHOSEN("account.password-chosen", "Chose a new password", "Looking after one's own account"),
    ADDRESS_CONFIRMED(
            "account.address-confirmed", "Moved to another e-mail address", "Looking after one's own account"),
    INVITED("account.invited", "Invited a colleague", "Looking after an agency's people"),
    INVITED_AGAIN("account.invited-again", "Sent the invitation again", "Looking after an agency's people"),
    JOINED("account.joined", "Accepted the invitation", "Coming and going"),
    PLACE_CHANGED("account.moved", "Changed a colleague's role or team", "Looking after an agency's people"),
    LEFT("account.left", "Ended a leaver's account", "Looking after an agency's people"),
    WOKEN("account.woken", "Woke an unused account up", "Looking after an agency's people"),
    WARNED_UNUSED("account.warned", "Warned that an unused account will be suspended", "Closing doors nobody uses"),
    SUSPENDED_UNUSED("account.suspended", "Suspended an unused account", "Closing doors nobody uses"),
    RESET_ASKED("account.reset-asked", "Asked to reset a colleague's second step", "Helping after a lost device"),
    RESET_AGREED("account.reset-agreed", "Agreed to reset a colleague's second step", "Helping after a lost device"),
    RESET_WITHDRAWN(
            "account.reset-withdrawn", "Withdrew a request to reset a second step", "Helping after a lost device"),
    TOKEN_GIVEN("api-client.token-given", "Was given a token for the API", "Coming and going"),
    API_CLIENT_ADDED("api-client.added", "Let a system use the API", "Deciding which systems may call"),
    API_SECRET_MADE("api-client.secret-made", "Gave a system a new secret", "Deciding which systems may call"),
    API_CLIENT_CLOSED("api-client.closed", "Ended a system's use of the API", "Deciding which systems may call"),
    RESTRICTED("record.restricted", "Restricted the record", "Keeping a record to those who need it"),
    RESTRICTION_ENDED("record.restriction-ended", "Ended the restriction", "Keeping a record to those who need it"),
    RESTRICTION_KEPT(
            "record.restriction-kept",
            "Looked at the restriction again and kept it",
            "Keeping a record to those who need it"),
    LET_KNOW("record.let-know", "Let somebody know the restricted record", "Keeping a record to those who need it"),
    NEED_ENDED(
            "record.need-ended",
            "Took away somebody's need to know the restricted record",
            "Keeping a record to those who need it"),
    GLASS_BROKEN("record.glass-broken", "Broke the glass", "Keeping a child safe in an emergency"),
    GLASS_REVIEWED("record.glass-reviewed", "Reviewed the broken glass", "Seeing that nobody looks without need");

    private final String code;
    private final String words;
    private final String purpose;

    AccessDeed(String code, String words, String purpose) {
        this.code = code;
        this.words = words;
        this.purpose = purpose;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String purpose() {
        return purpose;
    }
}
