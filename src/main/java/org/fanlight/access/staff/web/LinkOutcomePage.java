package org.fanlight.access.staff.web;

/// What came of a link, and where to go from here.
public record LinkOutcomePage(String title, String words, String button, String href) {

    static final LinkOutcomePage PASSWORD_KEPT =
            new LinkOutcomePage("Your password is kept", "You can sign in with it now.", "Sign in", "/sign-in");

    static final LinkOutcomePage INVITATION_NOT_GOOD = new LinkOutcomePage(
            "This invitation does not work any more",
            "It was used, it is too old, or a newer one was sent. If you have chosen a password, sign in with it. If not,"
                    + " ask the coordinator of your agency to send the invitation again.",
            "Sign in",
            "/sign-in");

    static final LinkOutcomePage ADDRESS_IN_USE = new LinkOutcomePage(
            "You have an account already",
            "Another agency has an account with this e-mail address. Its coordinator has to end that one first, or your"
                    + " new agency invites you with another address.",
            "Sign in",
            "/sign-in");
}
