package org.fanlight.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SourceOfContactTest {

    @Test
    void theNationalListIsCompleteAndInItsOrder() {
        assertThat(Arrays.stream(SourceOfContact.values()).map(SourceOfContact::code))
                .containsExactly(
                        "1A", "1B", "1C", "1D", "2A", "2B", "3A", "3B", "3C", "3D", "3E", "3F", "4", "5A", "5B", "5C",
                        "5D", "6", "7", "8", "9", "10");
    }

    @Test
    void aSourceIsFoundByItsCode() {
        assertThat(SourceOfContact.ofCode("3E")).contains(SourceOfContact.EMERGENCY_DEPARTMENT);
        assertThat(SourceOfContact.ofCode("11")).isEmpty();
    }
}
