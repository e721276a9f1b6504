package org.fanlight.encryption;

/// A stored value was not encrypted with a key of this house, for this column and row, or was changed since.
public final class Undecryptable extends RuntimeException {

    Undecryptable(EncryptedColumn column) {
        super("A value in %s cannot be decrypted".formatted(column.words()));
    }
}
