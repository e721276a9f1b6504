package org.fanlight.bench;

/// An answer that is not the one expected; its words name the page and the status, nothing that was typed.
public final class Unexpected extends Exception {

    private static final long serialVersionUID = 1;

    public Unexpected(String words) {
        super(words);
    }
}
