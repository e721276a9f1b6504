package org.fanlight.demo.past;

import java.util.Optional;
import org.fanlight.agencies.SourceOfContact;
import org.fanlight.demo.county.Body;
import org.fanlight.demo.county.Worker;
import org.fanlight.frontdoor.ReferrerKind;

/// Whoever got in touch.
record Caller(
        CallerKind kind,
        ReferrerKind referrer,
        SourceOfContact source,
        String name,
        String role,
        String organisation,
        String phone,
        String email,
        Optional<Body> body,
        Optional<Worker> account) {

    boolean canBeReached() {
        return !phone.isEmpty() || !email.isEmpty() || account.isPresent() || body.isPresent();
    }

    boolean isProfessional() {
        return referrer == ReferrerKind.PROFESSIONAL;
    }
}
