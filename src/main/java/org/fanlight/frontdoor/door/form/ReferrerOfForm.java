package org.fanlight.frontdoor.door.form;

import static org.fanlight.frontdoor.door.form.ReferrerFields.*;

import org.fanlight.access.Permission;
import org.fanlight.access.Viewer;
import org.fanlight.agencies.SourceOfContact;
import org.fanlight.frontdoor.ReferrerKind;
import org.fanlight.frontdoor.contacts.Referrer;
import org.jspecify.annotations.Nullable;

/// Who sends a form, as they gave themselves.
record ReferrerOfForm(
        OnlineForm form, ReferrerKind kind, @Nullable Viewer sender) {

    Referrer referrer() {
        var follows = sender != null && sender.may(Permission.FOLLOW_OWN_CONTACTS);
        return new Referrer(
                kind,
                source(),
                form.text(NAME),
                form.text(ROLE),
                form.text(ORGANISATION),
                form.text(PHONE_NUMBER),
                form.text(EMAIL_ADDRESS),
                sender != null && follows ? sender.accountId() : null,
                sender != null && follows ? sender.agency() : null,
                staysUnnamed());
    }

    /// A member of the public who leaves the name out is anonymous, whoever they are to the child.
    private SourceOfContact source() {
        if (kind == ReferrerKind.PUBLIC && form.text(NAME).isEmpty()) {
            return SourceOfContact.ANONYMOUS;
        }
        return SourceOfContact.ofCode(form.text(RELATION)).orElse(SourceOfContact.UNKNOWN);
    }

    /// Where the question was left out, a professional may be named and nobody else.
    private boolean staysUnnamed() {
        return switch (kind) {
            case PROFESSIONAL, EMERGENCY_SERVICE -> form.text(UNNAMED).equals(STAY_UNNAMED);
            case PUBLIC, YOUNG_PERSON -> !form.text(UNNAMED).equals(TELL_THEM);
        };
    }
}
