package org.fanlight.messages;

import java.util.Arrays;

/// Why an attempt to send failed, told without the address.
public enum Failure {
    UNKNOWN_HOST("unknown-host", "the mail server's name is not known"),
    NO_ANSWER("no-answer", "the mail server did not answer in time"),
    SIGN_IN_REFUSED("sign-in-refused", "the mail server refused our user name or password"),
    REFUSED("refused", "the mail server refused this message or its address"),
    UNEXPECTED("unexpected", "the mail server's answer was not understood"),
    NO_TEXT_MESSAGES("no-text-messages", "text messages are not sent yet");

    private final String code;
    private final String words;

    Failure(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// The code under which it is stored.
    public String code() {
        return code;
    }

    /// The reason as the end of a sentence.
    public String words() {
        return words;
    }

    /// Whether the next message would meet the same failure, so that there is no use in trying it now.
    public boolean stopsAllPost() {
        return switch (this) {
            case UNKNOWN_HOST, NO_ANSWER, SIGN_IN_REFUSED -> true;
            case REFUSED, UNEXPECTED, NO_TEXT_MESSAGES -> false;
        };
    }

    /// The failure of a stored code.
    public static Failure of(String code) {
        return Arrays.stream(values())
                .filter(failure -> failure.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no failure " + code));
    }
}
