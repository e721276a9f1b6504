package org.fanlight.frontdoor.contacts;

import org.fanlight.frontdoor.Question;

/// What was established about one question of the conversation.
public record Answer(Question question, String words) {}
