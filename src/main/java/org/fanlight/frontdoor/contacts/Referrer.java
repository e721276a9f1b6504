package org.fanlight.frontdoor.contacts;

import java.util.UUID;
import org.fanlight.agencies.SourceOfContact;
import org.fanlight.frontdoor.ReferrerKind;
import org.jspecify.annotations.Nullable;

/// Whoever got in touch, as they gave themselves; any text may be empty.
///
/// @param account their account, where they signed in
/// @param agency their agency, where it is one of ours
/// @param staysUnnamed they asked that the family is not told who got in touch
public record Referrer(
        ReferrerKind kind,
        SourceOfContact source,
        String name,
        String role,
        String organisation,
        String phone,
        String email,
        @Nullable UUID account,
        @Nullable UUID agency,
        boolean staysUnnamed) {

    /// Whether we have any way to tell them what happened.
    public boolean canBeReached() {
        return !phone.isBlank() || !email.isBlank() || account != null || agency != null;
    }
}
