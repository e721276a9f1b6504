package org.fanlight.access.web.sessions;

import java.io.IOException;
import java.util.Set;
import org.fanlight.encryption.EncryptedColumn;
import org.fanlight.encryption.Encryption;
import org.fanlight.encryption.Undecryptable;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.serializer.DefaultDeserializer;
import org.springframework.core.serializer.DefaultSerializer;

/// What sessions remember, as it is stored: serialised and encrypted.
final class EncryptedAttributes implements GenericConverter {

    private static final String ANY = "any";

    /// Spring Session does not say of which session, so whoever writes to the database might move one to another.
    static final EncryptedColumn COLUMN =
            new EncryptedColumn("database.session_attributes", "attribute_bytes", "'" + ANY + "'");

    private final Encryption encryption;
    private final DefaultSerializer serializer = new DefaultSerializer();
    private final DefaultDeserializer deserializer =
            new DefaultDeserializer(EncryptedAttributes.class.getClassLoader());

    EncryptedAttributes(Encryption encryption) {
        this.encryption = encryption;
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(Object.class, byte[].class), new ConvertiblePair(byte[].class, Object.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object attribute, TypeDescriptor from, TypeDescriptor to) {
        if (attribute == null) {
            return null;
        }
        try {
            return to.getType() == byte[].class ? stored(attribute) : read((byte[]) attribute);
        } catch (IOException broken) {
            throw new IllegalStateException("An attribute of a session cannot be converted", broken);
        }
    }

    private byte[] stored(Object attribute) throws IOException {
        return encryption.bytes(COLUMN, ANY, serializer.serializeToByteArray(attribute));
    }

    /// Nothing where its key is gone: then nobody is signed in any more.
    private @Nullable Object read(byte[] stored) throws IOException {
        try {
            return deserializer.deserializeFromByteArray(encryption.decrypted(COLUMN, ANY, stored));
        } catch (Undecryptable _) {
            return null;
        }
    }
}
