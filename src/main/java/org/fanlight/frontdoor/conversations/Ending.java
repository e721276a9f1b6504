package org.fanlight.frontdoor.conversations;

import java.time.Instant;
import java.util.Optional;
import org.fanlight.frontdoor.ContactId;

/// How a conversation ended.
///
/// @param contact the contact it became, where it became one
/// @param nextStep what was agreed: who does what by when
public record Ending(Kind kind, Optional<ContactId> contact, String nextStep, Instant at, String by) {

    /// The three ways a conversation can end.
    public enum Kind {
        CONSULTATION("Consultation: advice given, no child named"),
        CONTACT("Became a contact"),
        NOT_FOR_US("Wrong number, or not for us");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// As people read it.
        public String words() {
            return words;
        }
    }
}
