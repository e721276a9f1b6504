package org.fanlight.files.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import org.fanlight.startup.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerAddressTest {

    @Test
    void aHostOrASocketIsUnderstood() {
        assertThat(new ScannerAddress("tcp:127.0.0.1:3310").now()).isEqualTo(new InetSocketAddress("127.0.0.1", 3310));
        assertThat(new ScannerAddress("unix:/run/clamav/clamd.ctl").now())
                .isEqualTo(UnixDomainSocketAddress.of("/run/clamav/clamd.ctl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamd", "tcp:host", "tcp:host:99999", "tcp::3310", "unix:run/clamd", "http://host:1"})
    void anythingElseStopsTheStartInWords(String written) {
        assertThatThrownBy(() -> new ScannerAddress(written))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("FANLIGHT_CLAMD");
    }
}
