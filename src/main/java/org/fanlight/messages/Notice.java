package org.fanlight.messages;

import java.util.Arrays;

/// Everything we ever write to people outside: fixed words, to which a letter adds a reference and a link and nothing
/// else, so that no message can carry a name or a concern.
public enum Notice {
    /// To a referrer, at once.
    ACKNOWLEDGEMENT_OF_CONTACT(
            "acknowledgement-of-contact",
            "We have received what you told us",
            "Thank you for telling us that you are worried about a child. It has arrived, and a social worker will"
                    + " decide what happens next. You can see how far we have come here:"),
    /// To a referrer.
    OUTCOME_READY(
            "outcome-ready",
            "We have decided what happens next",
            "A social worker has decided what happens next. You can read it here:"),
    /// To a referrer.
    CALL_BACK_ARRANGED(
            "call-back-arranged",
            "We will ring you back",
            "You asked us to ring you, and we will. You can see how far we have come here:"),
    /// To an agency.
    CHECK_ASKED(
            "check-asked",
            "Please check your records",
            "We ask your agency what it knows. What we ask, why, and by when, is here after you sign in:"),
    /// To an agency.
    CHECK_CHASED(
            "check-chased",
            "We still need your answer",
            "We asked your agency to check its records and have had no answer yet. What we asked is here after you"
                    + " sign in:"),
    /// To a referrer who disagrees.
    ESCALATION_RECEIVED(
            "escalation-received",
            "We have received your disagreement",
            "You told us that you disagree with a decision. Somebody who did not make it will look at it. You can see"
                    + " how far we have come here:"),
    /// To a referrer who disagrees.
    ESCALATION_ANSWERED(
            "escalation-answered",
            "We have answered your disagreement",
            "We have looked again at the decision that you disagree with. You can read our answer here:"),
    /// To managers and information governance.
    GLASS_BROKEN(
            "glass-broken",
            "A restricted record was opened in an emergency",
            "Somebody has broken the glass: they opened a restricted record, or tried to, in an emergency. Information"
                    + " governance reviews it here after signing in:"),
    /// To a manager.
    WARNING_PROPOSED(
            "warning-proposed",
            "A warning note waits for you",
            "A colleague has written a warning note and asks you to agree to it, or to say why not. You can read it"
                    + " here after signing in:"),
    /// To a manager.
    WARNING_DUE(
            "warning-due",
            "A warning note is due for review",
            "The day has come on which somebody must look at a warning note again, and keep it or end it. You can read"
                    + " it here after signing in:"),
    /// To managers and information governance.
    RESTRICTION_DUE(
            "restriction-due",
            "A restriction is due to be looked at",
            "The day has come on which somebody must look again at the restriction of a record, and keep it or end it."
                    + " Those that are due stand here after signing in:"),
    /// To somebody who joins an agency, or whose account was suspended.
    INVITATION(
            "invitation",
            "You are invited to sign in",
            "The coordinator of your agency has invited you. If you did not expect it, leave it alone and tell them."
                    + " Choose a password here; the link works once, and only for some days:"),
    /// To somebody who cannot sign in.
    NEW_PASSWORD(
            "new-password",
            "Choose a new password",
            "Somebody, we hope you, asked for a new password for your account. If it was not you, leave it alone, and"
                    + " nothing changes. Choose one here; the link works once, and only for a short time:"),
    /// To somebody whose password is another one now.
    PASSWORD_CHANGED(
            "password-changed",
            "Your password has been changed",
            "A new password was chosen for your account, and you were signed out everywhere. If it was not you, tell"
                    + " your agency's coordinator at once, and choose another here:"),
    /// To the new address of somebody.
    CONFIRM_ADDRESS(
            "confirm-address",
            "Confirm your e-mail address",
            "Somebody, we hope you, wants to sign in with this address from now on. If it was not you, leave it alone,"
                    + " and nothing changes. Confirm it here; the link works once, and only for a short time:"),
    /// To the address of somebody so far.
    ADDRESS_ASKED(
            "address-asked",
            "Another e-mail address was asked for",
            "Somebody who knows your password asked to use another e-mail address for your account. If it was not you,"
                    + " choose another password here and tell your agency's coordinator:"),
    /// To the address of somebody so far.
    ADDRESS_CHANGED(
            "address-changed",
            "Your e-mail address has been changed",
            "Your account has another e-mail address now, and this one is not used any more. If it was not you, tell"
                    + " your agency's coordinator at once. You sign in with the new address here:"),
    /// To somebody who has lost a phone or a key.
    SECOND_STEP_RESET(
            "second-step-reset",
            "Your second step has been reset",
            "Two colleagues have taken away the authenticator app, recovery codes and passkeys of your account, because"
                    + " you had lost a device. If you did not ask for it, tell your agency's coordinator at once. You"
                    + " set up a new one when you sign in here:"),
    /// To somebody who has not signed in for a long time.
    ACCOUNT_UNUSED(
            "account-unused",
            "Your account will be suspended",
            "You have not signed in for a long time. Soon your account will be suspended, so that nobody else can use"
                    + " it. To keep it, sign in here:");

    private final String code;
    private final String subject;
    private final String words;

    Notice(String code, String subject, String words) {
        this.code = code;
        this.subject = subject;
        this.words = words;
    }

    /// The code under which messages are stored.
    public String code() {
        return code;
    }

    /// What the message is about, as its reader and an operator see it.
    public String subject() {
        return subject;
    }

    String words() {
        return words;
    }

    /// The notice of a stored code.
    public static Notice of(String code) {
        return Arrays.stream(values())
                .filter(notice -> notice.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no notice " + code));
    }
}
