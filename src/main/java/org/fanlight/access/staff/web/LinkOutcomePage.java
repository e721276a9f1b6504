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
            "This e-mail address is in use",
            "Another agency has an account with this e-mail address. Its coordinator has to end that one first, or you"
                    + " choose another address.",
            "Sign in",
            "/sign-in");

    static final LinkOutcomePage LOOK_INTO_YOUR_POST = new LinkOutcomePage(
            "Look into your post",
            "If somebody signs in with that address, a letter with a link is on its way. It may take a few minutes. If"
                    + " none comes, look among what your mail program has sorted out, or ask the coordinator of your"
                    + " agency.",
            "Back to signing in",
            "/sign-in");

    static final LinkOutcomePage PASSWORD_LINK_NOT_GOOD = new LinkOutcomePage(
            "This link does not work any more",
            "It was used, it is too old, or a newer one was sent.",
            "Ask for a new link",
            "/forgotten-password");

    static final LinkOutcomePage CONFIRM_FROM_THERE = new LinkOutcomePage(
            "Look into your post",
            "A letter with a link is on its way to the new address. Until you have used it, you sign in with the one you"
                    + " have now.",
            "Back to your account",
            "/account");

    static final LinkOutcomePage ADDRESS_CONFIRMED = new LinkOutcomePage(
            "Your e-mail address is confirmed", "You sign in with it from now on.", "Go on", "/home");

    static final LinkOutcomePage ADDRESS_LINK_NOT_GOOD = new LinkOutcomePage(
            "This link does not work any more",
            "It was used, it is too old, or a newer one was sent. Sign in with the address you had, and ask for another.",
            "Your account",
            "/account");
}
