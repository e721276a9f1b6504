package org.fanlight.frontdoor.door.form;

import java.util.Optional;
import org.fanlight.frontdoor.ContactId;

/// A form that is being filled in without an account.
///
/// @param sentAs the contact it became; from then on the form is empty
public record OnlineDraft(DraftToken token, OnlineForm form, Optional<ContactId> sentAs) {}
