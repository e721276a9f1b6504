package org.fanlight.access.staff;

/// What a link that we sent is good for.
public enum LinkPurpose {
    INVITATION("/invitation", AccountRule.INVITATION_LASTS, AccountLetter.INVITATION),
    NEW_PASSWORD("/new-password", AccountRule.PASSWORD_LINK_LASTS, AccountLetter.NEW_PASSWORD),
    ADDRESS("/confirm-address", AccountRule.ADDRESS_LINK_LASTS, AccountLetter.CONFIRM_ADDRESS);

    private final String path;
    private final AccountRule lasts;
    private final AccountLetter letter;

    LinkPurpose(String path, AccountRule lasts, AccountLetter letter) {
        this.path = path;
        this.lasts = lasts;
        this.letter = letter;
    }

    String path() {
        return path;
    }

    AccountRule lasts() {
        return lasts;
    }

    AccountLetter letter() {
        return letter;
    }
}
