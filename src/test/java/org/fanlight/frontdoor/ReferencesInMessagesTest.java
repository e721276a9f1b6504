package org.fanlight.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.LongStream;
import org.fanlight.messages.PublicReference;
import org.junit.jupiter.api.Test;

class ReferencesInMessagesTest {

    private static final int MANY = 20_000;

    @Test
    void everyReferenceCanBeQuotedInAMessage() {
        assertThatCode(() -> LongStream.range(0, MANY)
                        .mapToObj(Reference::ofNumber)
                        .map(Reference::words)
                        .forEach(PublicReference::new))
                .doesNotThrowAnyException();
    }

    @Test
    void noTwoContactsShareAReference() {
        assertThat(LongStream.range(0, MANY).mapToObj(Reference::ofNumber)).doesNotHaveDuplicates();
    }
}
