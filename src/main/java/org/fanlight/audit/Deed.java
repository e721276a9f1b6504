package org.fanlight.audit;

/// A kind of act that is put on record. Each module lists its own as an enum: that list is its audit contract.
public interface Deed {

    /// The lasting code, for example `contact.read`.
    String code();

    /// The deed as a reader of the audit sees it, for example "Looked at the contact".
    String words();

    /// What such a deed is done for, in a lasting short phrase, for example "Deciding what help a child needs".
    String purpose();
}
