package org.fanlight.messages.post;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.fanlight.messages.Failure;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/// Reads from a mail exception why it happened, and drops its text, which may quote an address.
final class SmtpFailures {

    private SmtpFailures() {}

    static Failure reason(MailException refusal) {
        var all = everythingBehind(refusal);
        if (all.stream().anyMatch(MailAuthenticationException.class::isInstance)) {
            return Failure.SIGN_IN_REFUSED;
        }
        if (all.stream().anyMatch(UnknownHostException.class::isInstance)) {
            return Failure.UNKNOWN_HOST;
        }
        if (all.stream().anyMatch(java.io.IOException.class::isInstance)) {
            return Failure.NO_ANSWER;
        }
        return all.stream().anyMatch(SendFailedException.class::isInstance) ? Failure.REFUSED : Failure.UNEXPECTED;
    }

    private static Set<Throwable> everythingBehind(Throwable top) {
        var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        var open = new ArrayDeque<Throwable>();
        open.add(top);
        while (!open.isEmpty()) {
            var next = open.remove();
            if (seen.add(next)) {
                behind(next).forEach(open::add);
            }
        }
        return seen;
    }

    private static Stream<Throwable> behind(Throwable failure) {
        var deeper = switch (failure) {
            case MailSendException several -> Arrays.<Throwable>stream(several.getMessageExceptions());
            case MessagingException one -> Stream.<Throwable>ofNullable(one.getNextException());
            default -> Stream.<Throwable>empty();
        };
        return Stream.concat(Stream.ofNullable(failure.getCause()), deeper);
    }
}
