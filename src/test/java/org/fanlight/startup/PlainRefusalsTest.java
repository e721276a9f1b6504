package org.fanlight.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;

@ExtendWith(OutputCaptureExtension.class)
class PlainRefusalsTest {

    private final PlainRefusals refusals = new PlainRefusals();

    @Test
    void aReasonAPersonCanActOnIsOneSentence(CapturedOutput output) {
        boolean reported = refusals.reportException(new IllegalStateException(new CannotStart("Stop the other one.")));

        assertThat(reported).isTrue();
        assertThat(output.getErr()).isEqualToIgnoringNewLines("Stop the other one.");
    }

    @Test
    void aPortInUseIsNamed(CapturedOutput output) {
        refusals.reportException(new PortInUseException(8080));

        assertThat(output.getErr()).startsWith("Port 8080 is in use.");
    }

    @Test
    void aBugIsLeftToTheLog(CapturedOutput output) {
        boolean reported = refusals.reportException(new IllegalStateException("a bug"));

        assertThat(reported).isFalse();
        assertThat(output.getErr()).isEmpty();
    }
}
