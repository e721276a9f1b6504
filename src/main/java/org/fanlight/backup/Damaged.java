package org.fanlight.backup;

/// A backup or its log is not as it was made: the sentence says which file.
final class Damaged extends RuntimeException {

    Damaged(String sentence, Object... values) {
        super(sentence.formatted(values));
    }
}
