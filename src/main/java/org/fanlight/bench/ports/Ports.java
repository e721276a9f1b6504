package org.fanlight.bench.ports;

import java.time.Clock;
import org.fanlight.access.Accounts;
import org.fanlight.agencies.Agencies;
import org.fanlight.frontdoor.contacts.ContactFiles;
import org.fanlight.frontdoor.contacts.Presence;
import org.fanlight.frontdoor.contacts.ReadContact;
import org.fanlight.frontdoor.contacts.Standings;
import org.fanlight.frontdoor.conversations.EndConversation;
import org.fanlight.frontdoor.conversations.ReadConversation;
import org.fanlight.frontdoor.conversations.SaveDraft;
import org.fanlight.frontdoor.conversations.StartConversation;
import org.fanlight.frontdoor.decisions.DecideForChild;
import org.fanlight.frontdoor.decisions.Decisions;
import org.fanlight.frontdoor.worklists.Worklists;
import org.fanlight.people.People;
import org.fanlight.people.SearchForPeople;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The ports and use cases behind the pages of the mixed day.
@Component
@Profile("bench")
public record Ports(
        Worklists worklists,
        People people,
        Agencies agencies,
        ReadContact readContact,
        ContactFiles files,
        Standings standings,
        Presence presence,
        Accounts accounts,
        StartConversation startConversation,
        ReadConversation readConversation,
        SaveDraft saveDraft,
        EndConversation endConversation,
        Decisions decisions,
        DecideForChild decideForChild,
        SearchForPeople searchForPeople,
        Clock clock) {}
