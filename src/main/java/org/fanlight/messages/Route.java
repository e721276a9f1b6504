package org.fanlight.messages;

/// The way out that this installation has for its messages.
public enum Route {
    SMTP("Messages go out through the mail server."),
    DEMO("This is a demonstration: messages are kept to be read here and go nowhere."),
    NONE("""
            No mail server is set, so messages wait. Set SPRING_MAIL_HOST and FANLIGHT_MAIL_FROM \
            (and SPRING_MAIL_PORT, SPRING_MAIL_USERNAME and SPRING_MAIL_PASSWORD where your server asks for them) \
            and start again: what waits is sent then.""");

    private final String words;

    Route(String words) {
        this.words = words;
    }

    /// What an operator needs to know about it.
    public String words() {
        return words;
    }
}
