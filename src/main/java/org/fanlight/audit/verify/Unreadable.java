package org.fanlight.audit.verify;

/// What was to be verified cannot be read, in a sentence for whoever asked.
final class Unreadable extends RuntimeException {

    Unreadable(String sentence) {
        super(sentence);
    }
}
