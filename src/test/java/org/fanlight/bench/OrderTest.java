package org.fanlight.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {

    @Test
    void withoutOptionsItIsAllThreeSizesAtSixtyFourUsers() {
        assertThat(Order.read(List.of()).sizes()).containsExactly(10_000, 100_000, 1_000_000);
        assertThat(Order.read(List.of()).users()).isEqualTo(64);
    }

    @Test
    void eachOptionChangesOneThing() {
        var order = Order.read(List.of("--contacts", "20000", "--seconds", "5", "--think", "250", "--kill"));

        assertThat(order)
                .isEqualTo(new Order(
                        List.of(20_000),
                        64,
                        Duration.ofSeconds(90),
                        Duration.ofSeconds(5),
                        Duration.ofMillis(250),
                        true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--contacts", "--contacts x", "--contacts 10", "--users 0", "--faster"})
    void whatItDoesNotUnderstandItSays(String typed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Order.read(List.of(typed.split(" "))))
                .withMessageContaining(typed.split(" ")[0]);
    }
}
