package org.fanlight.access.sso;

import org.fanlight.audit.Deed;

/// What is put on record about signing in through agencies' providers.
public enum SsoDeed implements Deed {
    PROVIDER_ADDED("provider.added", "Let an agency's people sign in through its provider", Purpose.WHO_COMES_IN),
    PROVIDER_CHANGED("provider.changed", "Changed what is agreed with a provider", Purpose.WHO_COMES_IN),
    PROVIDER_TRIED("provider.tried", "Tried whether a provider answers", Purpose.WHO_COMES_IN),
    PROVIDER_CLOSED("provider.closed", "Closed a provider", Purpose.WHO_COMES_IN),
    PROVIDER_OPENED("provider.opened", "Opened a provider again", Purpose.WHO_COMES_IN),
    ACCOUNT_MADE("account.made-by-provider", "Was given an account at the first sign-in", Purpose.COMING_AND_GOING),
    ACCOUNT_JOINED("account.joined-to-provider", "Joined an account to the agency's sign-in", Purpose.OWN_ACCOUNT),
    ROLES_MAPPED("account.roles-mapped", "Was given other roles by the agency's groups", Purpose.WHO_COMES_IN),
    SIGNED_OUT_THERE("account.signed-out-by-provider", "Was signed out by the provider", Purpose.COMING_AND_GOING),
    ENDED_THERE("account.ended-by-provider", "Was signed out: the provider no longer vouches", Purpose.WHO_COMES_IN),
    SILENT_TOO_LONG("account.provider-silent", "Was signed out: the provider was silent", Purpose.WHO_COMES_IN),
    ASKED_TO_RETURN("account.asked-to-return", "Was asked to sign in at the provider again", Purpose.WHO_COMES_IN);

    private final String code;
    private final String words;
    private final String purpose;

    SsoDeed(String code, String words, String purpose) {
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

    private static final class Purpose {

        private static final String WHO_COMES_IN = "Deciding who comes in through a provider";
        private static final String COMING_AND_GOING = "Coming and going";
        private static final String OWN_ACCOUNT = "Looking after one's own account";
    }
}
