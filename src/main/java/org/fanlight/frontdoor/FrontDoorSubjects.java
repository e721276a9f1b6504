package org.fanlight.frontdoor;

import org.fanlight.audit.Subject;

/// The records of this module, as the audit trail names them.
public final class FrontDoorSubjects {

    /// The kind under which acts on a contact are kept.
    public static final String CONTACT = "contact";

    private FrontDoorSubjects() {}

    public static Subject of(ContactId contact) {
        return new Subject(CONTACT, contact.value());
    }

    public static Subject of(ConversationId conversation) {
        return new Subject("conversation", conversation.value());
    }

    public static Subject of(CheckId check) {
        return new Subject("check", check.value());
    }

    public static Subject of(SignatureRuleId rule) {
        return new Subject("signature-rule", rule.value());
    }
}
