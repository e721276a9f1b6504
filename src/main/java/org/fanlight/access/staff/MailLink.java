package org.fanlight.access.staff;

import java.util.UUID;

/// A link that is still good.
///
/// @param address where it was sent, and that whoever uses it can read
public record MailLink(UUID id, UUID account, String address) {

    @Override
    public String toString() {
        return "MailLink[" + id + "]";
    }
}
