package org.fanlight.access.web.sessions;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fanlight.database.TestDatabase;
import org.fanlight.encryption.TestEncryption;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.TypeDescriptor;

class EncryptedAttributesTest {

    private static final TypeDescriptor OBJECT = TypeDescriptor.valueOf(Object.class);
    private static final TypeDescriptor BYTES = TypeDescriptor.valueOf(byte[].class);

    private final TestDatabase database = TestDatabase.fresh();
    private final EncryptedAttributes attributes = new EncryptedAttributes(TestEncryption.of(database));

    @Test
    void whatASessionRemembersIsReadAgainAndStandsNowhereReadable() {
        for (Object remembered :
                List.of("the secret", List.of("the secret", 7), "the secret".getBytes(StandardCharsets.UTF_8))) {
            byte[] stored = stored(remembered);

            assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("the secret");
            assertThat(attributes.convert(stored, BYTES, OBJECT)).isEqualTo(remembered);
        }
    }

    @Test
    void whatCannotBeDecryptedIsForgotten() {
        byte[] stored = stored("the secret");
        stored[stored.length - 1] ^= 1;

        assertThat(attributes.convert(stored, BYTES, OBJECT)).isNull();
        assertThat(attributes.convert(null, BYTES, OBJECT)).isNull();
    }

    private byte[] stored(Object remembered) {
        return (byte[]) requireNonNull(attributes.convert(remembered, OBJECT, BYTES));
    }
}
