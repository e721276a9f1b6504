package org.fanlight.access.sso;

import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The domain of e-mail addresses, as it is written in DNS: in lower case, without a dot at the end.
///
/// Letters of other scripts are taken as DNS takes them (IDNA), so that each domain has one spelling.
public record MailDomain(String name) {

    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern LOCAL_PART = Pattern.compile("[^\\s\\p{Cntrl}@\"(),:;<>\\[\\\\\\]]{1,64}");
    private static final int LONGEST = 253;

    /// The domain that was typed; nothing where it is none, or has a single label such as `uk`.
    public static Optional<MailDomain> typed(String words) {
        return of(words.strip());
    }

    /// The domain of an address; nothing where the address is none.
    public static Optional<MailDomain> ofAddress(String address) {
        var at = address.indexOf('@');
        return at > 0 && LOCAL_PART.matcher(address.substring(0, at)).matches()
                ? of(address.substring(at + 1))
                : Optional.empty();
    }

    /// Whether this is the other domain or lies below it: `a.x.police.uk` does in `x.police.uk`, `notpolice.uk` does
    /// not in `police.uk`.
    public boolean isWithin(MailDomain other) {
        return name.equals(other.name) || name.endsWith("." + other.name);
    }

    private static Optional<MailDomain> of(String words) {
        return ascii(words).filter(MailDomain::isSound).map(MailDomain::new);
    }

    private static Optional<String> ascii(String words) {
        try {
            var name = IDN.toASCII(words, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            return Optional.of(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException notADomain) {
            return Optional.empty();
        }
    }

    private static boolean isSound(String name) {
        var labels = name.split("\\.", -1);
        return name.length() <= LONGEST
                && labels.length > 1
                && Arrays.stream(labels).allMatch(LABEL.asMatchPredicate());
    }
}
