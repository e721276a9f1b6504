package org.fanlight.files.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.fanlight.files.content.SampleFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Against Debian's clamd, with one signature of our own: that of EICAR's test file, which hurts nobody.
@Tag("long")
@Timeout(180)
class RealClamdTest {

    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Put together here, so that no scanner of this machine takes this test away.
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!"
                    + "$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    private Process daemon;
    private Scanner clamd;

    @BeforeEach
    void start() throws Exception {
        assumeThat(PROGRAM).as("clamav-daemon is installed").exists();
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(EICAR));
        var signatures = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(signatures.resolve("own.hdb"), hash + ":" + EICAR.length + ":Win.Test.EICAR_HDB-1\n");
        var socket = folder.resolve("clamd.ctl");
        var settings = Files.writeString(folder.resolve("clamd.conf"), """
                LocalSocket %s
                DatabaseDirectory %s
                Foreground yes
                StreamMaxLength 2M
                """.formatted(socket, signatures));
        daemon = new ProcessBuilder(List.of(PROGRAM.toString(), "--config-file=" + settings))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        while (!Files.exists(socket)) {
            assertThat(daemon.isAlive())
                    .as(Files.readString(folder.resolve("clamd.log")))
                    .isTrue();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        clamd = new Clamd(new ScannerAddress("unix:" + socket)::now, PATIENCE);
    }

    @AfterEach
    void stop() {
        if (daemon != null) {
            daemon.destroyForcibly();
        }
    }

    @Test
    void whatIsCleanAndWhatIsNotAndWhatIsTooLarge() throws IOException {
        assertThat(clamd.scan(SampleFiles.pdf())).isEqualTo(new Scanner.Answer.Clean());
        assertThat(clamd.scan(EICAR))
                .isInstanceOfSatisfying(
                        Scanner.Answer.Found.class,
                        found -> assertThat(found.what()).contains("EICAR"));
        assertThat(clamd.scan(new byte[3_000_000])).isEqualTo(new Scanner.Answer.TooLarge());
        assertThat(clamd.scan(SampleFiles.picture("png"))).isEqualTo(new Scanner.Answer.Clean());

        daemon.destroyForcibly();
        daemon.onExit().join();

        assertThat(clamd.scan(SampleFiles.pdf())).isEqualTo(new Scanner.Answer.Away());
    }
}
