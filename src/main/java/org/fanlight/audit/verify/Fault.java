package org.fanlight.audit.verify;

/// What does not fit, in a sentence with ids and days and without a name. Whoever finds one stops there.
final class Fault extends Exception {

    Fault(String sentence) {
        super(sentence);
    }
}
