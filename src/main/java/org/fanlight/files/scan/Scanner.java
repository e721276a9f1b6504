package org.fanlight.files.scan;

/// Looks for malware.
public interface Scanner {

    Answer scan(byte[] content);

    /// What it said.
    sealed interface Answer {

        record Clean() implements Answer {}

        /// @param what as the scanner calls it
        record Found(String what) implements Answer {}

        /// Larger than the scanner takes, so that it will never say anything of it.
        record TooLarge() implements Answer {}

        /// It did not say, about this file.
        record Nothing() implements Answer {}

        /// It cannot be reached: there is no need to ask about others.
        record Away() implements Answer {}
    }
}
