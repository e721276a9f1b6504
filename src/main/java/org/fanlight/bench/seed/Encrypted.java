package org.fanlight.bench.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fanlight.encryption.EncryptedColumn;
import org.fanlight.encryption.Encryption;

/// What a column says in many rows, encrypted, to be handed over as one array of `bytea`.
final class Encrypted {

    private final Encryption encryption;
    private final EncryptedColumn column;
    private final List<byte[]> values = new ArrayList<>();

    Encrypted(Encryption encryption, EncryptedColumn column) {
        this.encryption = encryption;
        this.column = column;
    }

    void add(UUID row, String text) {
        values.add(encryption.text(column, row, text));
    }

    byte[][] array() {
        return values.toArray(byte[][]::new);
    }
}
