package org.fanlight.backup;

/// What was asked for is not done, for a reason a person can act on. Nothing has been changed.
final class Refused extends RuntimeException {

    Refused(String sentence, Object... values) {
        super(sentence.formatted(values));
    }
}
