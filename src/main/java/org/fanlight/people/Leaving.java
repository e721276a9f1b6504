package org.fanlight.people;

import org.springframework.stereotype.Component;

/// The one gate for words that leave the house: no page for an agency or a referrer shows words that have not passed
/// it.
///
/// Addresses in the people index are kept back by the database itself; these are the words that people typed. An
/// address
/// may come under a note after they were written, so they pass the gate each time they are shown.
@Component
public class Leaving {

    /// What stands in the place of words that may not leave.
    public static final String WITHHELD =
            "These words are withheld: they hold an address that must not be disclosed. Please ring us.";

    /// What a worker is told who writes such words.
    public static final String TAKE_IT_OUT =
            "Take the address out: these words leave the house, and it must not be disclosed";

    private final Cautions cautions;

    Leaving(Cautions cautions) {
        this.cautions = cautions;
    }

    public boolean isFree(String words) {
        return words.isBlank() || !cautions.wouldTell(words);
    }

    /// The words, or that they are withheld.
    public String words(String words) {
        return isFree(words) ? words : WITHHELD;
    }

    /// The address; empty, as one that nobody gave, where it must not be disclosed.
    public String address(String words) {
        return isFree(words) ? words : "";
    }
}
