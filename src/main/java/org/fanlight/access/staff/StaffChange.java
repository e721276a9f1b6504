package org.fanlight.access.staff;

import java.time.Instant;
import java.util.Set;
import org.fanlight.access.Role;

/// A change that is kept: who said so, when, and what somebody acted as from then on.
public record StaffChange(Kind kind, Set<Role> roles, String by, Instant at) {

    /// What changed.
    public enum Kind {
        INVITED("Invited"),
        JOINED("Chose a password"),
        MOVED("Moved"),
        LEFT("Left"),
        WARNED("Warned that nobody uses the account"),
        SUSPENDED("Suspended, since nobody used the account"),
        WOKEN("Woken up and invited again");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
