package org.fanlight.governance.subjectaccess;

/// What came of something that somebody did to a request or to one of its items.
public enum Undertaking {
    DONE(""),
    NOT_THERE(""),
    OUT_OF_DATE("Somebody else did something here in the meantime. Look at it, and do it again if it is still right"),
    NOT_NOW("This cannot be done at this point of the request"),
    NOT_THAT_DAY("The day must be today or before, and not before what happened last"),
    TOO_LATE("More time can only be taken, and told to them, within the first month"),
    IDENTITY_NOT_SEEN("First say how you know who they are, and that they may act for the person"),
    UNDECIDED("Some items have not been decided yet. They are first on the list"),
    THEIR_OWN("Somebody else closes it: you prepared it"),
    KEPT_APART("Some of it is restricted, and you need not know it. Somebody who does prepares or closes it"),
    NO_SUCH_WORDS("These words do not stand in the item"),
    ALWAYS("This is always withheld"),
    CHANGED("Something was written since it was handed over. Send it back, so that it is looked at");

    private final String words;

    Undertaking(String words) {
        this.words = words;
    }

    /// As people read it; empty where there is nothing to say.
    public String words() {
        return words;
    }
}
