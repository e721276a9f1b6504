package org.fanlight.access.sso;

import java.util.Locale;
import org.fanlight.audit.Deed;

/// Why somebody did not come in through a provider. It goes on record; the page does not say it.
public enum SsoRefusal implements Deed {
    CLOSED("The provider is closed"),
    UNREACHABLE("The provider did not answer"),
    NOT_ASKED_FOR("Nobody here had asked for it, or it came twice"),
    SAID_NO("The provider itself said no"),
    CODE_REFUSED("The provider did not take the code back"),
    NOT_SIGNED("The token is not signed by the provider"),
    OTHER_ISSUER("The token is another issuer's"),
    OTHER_AUDIENCE("The token is for somebody else"),
    EXPIRED("The token has expired"),
    NOT_SOUND("The token is not sound"),
    OTHER_NONCE("The token answers another sign-in"),
    NO_ADDRESS("There is no e-mail address in it"),
    NOT_VERIFIED("The e-mail address is not verified"),
    OTHER_DOMAIN("The e-mail address is not the agency's"),
    OTHER_AGENCY("The account is another agency's"),
    NOT_ACTIVE("The account is suspended or invited, or its person has left");

    private final String words;

    SsoRefusal(String words) {
        this.words = words;
    }

    @Override
    public String code() {
        return "sign-in.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String words() {
        return "Refused a sign-in. " + words;
    }

    @Override
    public String purpose() {
        return "Keeping out whoever should not come in";
    }

    /// Whether anybody can bring it about as often as they like, without a provider that knows them.
    public boolean isCheap() {
        return ordinal() < NO_ADDRESS.ordinal();
    }
}
