package org.fanlight.frontdoor.door.form;

import java.time.Clock;
import org.fanlight.access.Viewer;
import org.fanlight.audit.Actor;
import org.fanlight.database.Ids;
import org.fanlight.frontdoor.ContactId;
import org.fanlight.frontdoor.contacts.RecordContact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes a contact of an online form. The draft is held meanwhile, so that it becomes one contact however often it is
/// sent.
@Service
public class SendOnlineForm {

    private final OnlineDrafts drafts;
    private final RecordContact recordContact;
    private final Ids ids;
    private final Clock clock;

    SendOnlineForm(OnlineDrafts drafts, RecordContact recordContact, Ids ids, Clock clock) {
        this.drafts = drafts;
        this.recordContact = recordContact;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param sender a professional who is signed in, where one is
    @Transactional
    public SendResult send(DraftToken token, @Nullable Viewer sender) {
        return drafts.hold(token, clock.instant())
                .map(draft -> send(draft, sender))
                .orElseGet(SendResult.Gone::new);
    }

    private SendResult send(OnlineDraft draft, @Nullable Viewer sender) {
        if (draft.sentAs().isPresent()) {
            return new SendResult.Sent(draft.sentAs().get());
        }
        if (draft.form().who().isEmpty() || !draft.form().unfinished().isEmpty()) {
            return new SendResult.Unfinished();
        }
        var contact = new ContactId(ids.next());
        var now = clock.instant();
        recordContact.record(
                new ContactOfForm(draft.form(), sender).at(contact, now),
                sender == null ? Actor.PUBLIC : sender.actor());
        drafts.sent(draft.token(), contact, now);
        return new SendResult.Sent(contact);
    }
}
