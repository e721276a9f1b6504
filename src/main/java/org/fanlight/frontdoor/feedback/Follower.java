package org.fanlight.frontdoor.feedback;

import org.fanlight.audit.Actor;
import org.fanlight.frontdoor.ContactId;

/// Somebody who may follow one contact, since they made it: by the link they were given or by signing in.
public record Follower(ContactId contact, Actor actor) {}
