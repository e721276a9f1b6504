package org.fanlight.frontdoor.feedback;

import org.springframework.stereotype.Component;

/// Puts together what a referrer may know.
@Component
class FollowedContacts {

    private final OwnContacts contacts;
    private final Feedbacks feedbacks;
    private final Surveys surveys;
    private final Disagreements disagreements;

    FollowedContacts(OwnContacts contacts, Feedbacks feedbacks, Surveys surveys, Disagreements disagreements) {
        this.contacts = contacts;
        this.feedbacks = feedbacks;
        this.surveys = surveys;
        this.disagreements = disagreements;
    }

    FollowedContact by(Follower follower) {
        var id = follower.contact();
        return new FollowedContact(
                contacts.find(id).orElseThrow(), feedbacks.of(id), surveys.of(id), disagreements.of(id));
    }
}
