package org.fanlight.bench.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestrictedOrderTest {

    @Test
    void everythingCanBeSaidOtherwise() {
        assertThat(RestrictedOrder.read(List.of())).isEqualTo(new RestrictedOrder(10_000, 100, 10));
        assertThat(RestrictedOrder.read(List.of("--contacts", "2000", "--records", "7", "--rounds", "3")))
                .isEqualTo(new RestrictedOrder(2_000, 7, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--contacts", "--contacts 10", "--rounds many", "--records 0", "--kill"})
    void whatIsNotUnderstoodIsRefusedInWords(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> RestrictedOrder.read(List.of(words.split(" "))));
    }
}
