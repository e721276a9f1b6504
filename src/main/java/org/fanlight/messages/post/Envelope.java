package org.fanlight.messages.post;

import org.fanlight.messages.EmailAddress;
import org.fanlight.messages.Letter;
import org.fanlight.messages.MessageReference;

/// What is handed to the mail server.
public record Envelope(MessageReference reference, EmailAddress to, Letter letter) {}
