package org.fanlight.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskTest {

    @Test
    void theSharesOfTheDayAddUpToAHundred() {
        assertThat(Arrays.stream(Task.values()).mapToInt(Task::share).sum()).isEqualTo(Task.ALL);
    }

    @ParameterizedTest
    @EnumSource
    void eachTaskHasAsManyPlacesAsItsShare(Task task) {
        assertThat(IntStream.range(0, Task.ALL).mapToObj(Task::at).filter(task::equals))
                .hasSize(task.share());
    }

    @Test
    void theDayHasNoPlaceAfterItsEnd() {
        assertThatIllegalArgumentException().isThrownBy(() -> Task.at(Task.ALL));
    }
}
