package org.fanlight.ui.errors;

import java.util.List;
import org.springframework.http.HttpStatus;

/// What can go wrong, in the words of the person it happens to.
enum Trouble {
    UNREADABLE(
            "We could not read that",
            "Something in what your browser sent could not be read, so nothing has been changed.",
            "Go back, check what you entered and try again."),
    NOT_PERMITTED(
            "You cannot see this page",
            "Your account does not let you see this page or do this.",
            "If you need it for your work, ask your manager. If you used a link from a message, check that you are signed in with the right account."),
    NOT_FOUND(
            "Page not found",
            "If you typed the web address, check that it is correct. If you pasted it, check that you copied all of it.",
            "What you are looking for may have moved. Start again from the first page."),
    CHANGED_MEANWHILE(
            "Someone else changed this first",
            "What you sent has not been recorded, because someone changed the same thing while you were writing.",
            "Go back to copy your words, then load the page again to see what they did."),
    TOO_LARGE(
            "That is too large to send",
            "What you sent is larger than we can take, so nothing has been changed.",
            "Go back and make it shorter, or send it in parts."),
    TOO_MANY(
            "Too many tries",
            "You have tried this many times in a short while, so we are asking you to wait.",
            "Wait a few minutes, then try again."),
    BROKEN(
            "Sorry, there is a problem with the service",
            "We could not do what you asked. Everything that was saved before is still there.",
            "Go back and try again in a few minutes. If you were writing, your words may still be in the form."),
    AWAY(
            "Sorry, the service is not available just now",
            "It cannot reach its records, because they are being looked after or are very busy. Everything that was saved before is still there.",
            "If you were writing, go back: your words are still in the form. Wait a minute, then send it again. It will not be recorded twice.");

    private final String title;
    private final List<String> advice;

    Trouble(String title, String... advice) {
        this.title = title;
        this.advice = List.of(advice);
    }

    String title() {
        return title;
    }

    List<String> advice() {
        return advice;
    }

    static Trouble behind(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> NOT_PERMITTED;
            case NOT_FOUND, GONE -> NOT_FOUND;
            case CONFLICT, PRECONDITION_FAILED -> CHANGED_MEANWHILE;
            case CONTENT_TOO_LARGE, URI_TOO_LONG -> TOO_LARGE;
            case TOO_MANY_REQUESTS -> TOO_MANY;
            case BAD_GATEWAY, SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT -> AWAY;
            default -> status.is4xxClientError() ? UNREADABLE : BROKEN;
        };
    }
}
