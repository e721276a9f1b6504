/// Sending: takes what waits in the outbox to the mail server.
@NullMarked
package org.fanlight.messages.post;

import org.jspecify.annotations.NullMarked;
