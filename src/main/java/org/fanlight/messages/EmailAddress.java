package org.fanlight.messages;

import java.util.Optional;
import java.util.regex.Pattern;

/// An e-mail address of the plain kind that people have: one mailbox at one domain (RFC 5321, without quoting).
public record EmailAddress(String value) implements Address {

    private static final int LONGEST = 254;
    private static final int LONGEST_MAILBOX = 64;
    private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern SHAPE =
            Pattern.compile(WORD + "(\\." + WORD + ")*@(" + LABEL + "\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]");

    public EmailAddress {
        if (!looksRight(value)) {
            throw new IllegalArgumentException("That is not an e-mail address");
        }
    }

    /// What somebody typed as an address, if it can be one.
    public static Optional<EmailAddress> read(String typed) {
        return Optional.of(typed.strip()).filter(EmailAddress::looksRight).map(EmailAddress::new);
    }

    /// Says nothing, so that no log shows whose address it is.
    @Override
    public String toString() {
        return "EmailAddress[kept private]";
    }

    private static boolean looksRight(String value) {
        return value.length() <= LONGEST
                && value.indexOf('@') <= LONGEST_MAILBOX
                && SHAPE.matcher(value).matches();
    }
}
