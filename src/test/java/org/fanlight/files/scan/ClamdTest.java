package org.fanlight.files.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Against a scanner that speaks as the manual of clamd says, and one that does not.
@Timeout(60)
class ClamdTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void whatIsSentArrivesWholeInPieces() throws IOException {
        var content = new byte[200_000];
        new Random(1).nextBytes(content);
        var received = new CompletableFuture<byte[]>();

        var answer = asked(content, PATIENCE, (in, connection) -> {
            received.complete(stream(in));
            say(connection, "stream: OK\0");
        });

        assertThat(answer).isEqualTo(new Scanner.Answer.Clean());
        assertThat(received).isCompletedWithValueMatching(bytes -> Arrays.equals(bytes, content));
    }

    @Test
    void whatWasFoundIsToldWithoutAnythingOdd() throws IOException {
        assertThat(answered("stream: Win.Test.EICAR_HDB-1 FOUND\0"))
                .isEqualTo(new Scanner.Answer.Found("Win.Test.EICAR_HDB-1"));
        assertThat(answered("stream: Bad<b>thing\r FOUND\0")).isEqualTo(new Scanner.Answer.Found("Bad_b_thing_"));
    }

    @Test
    void whatIsTooLargeForItIsTold() throws IOException {
        assertThat(asked(new byte[3_000_000], PATIENCE, (in, connection) -> {
                    in.readNBytes(100);
                    say(connection, "INSTREAM size limit exceeded. ERROR\0");
                }))
                .isIn(new Scanner.Answer.TooLarge(), new Scanner.Answer.Nothing());
        assertThat(answered("INSTREAM size limit exceeded. ERROR\0")).isEqualTo(new Scanner.Answer.TooLarge());
    }

    @Test
    void anAnswerThatIsNoneSaysNothing() throws IOException {
        assertThat(answered("stream: OK")).isEqualTo(new Scanner.Answer.Nothing());
        assertThat(answered("")).isEqualTo(new Scanner.Answer.Nothing());
        assertThat(answered("stream: lstat() failed ERROR\0")).isEqualTo(new Scanner.Answer.Nothing());
        assertThat(answered("x".repeat(5_000))).isEqualTo(new Scanner.Answer.Nothing());
    }

    @Test
    void whoTakesTooLongSaysNothing() throws IOException {
        var end = new CountDownLatch(1);

        assertThat(asked(new byte[10], Duration.ofMillis(300), (in, connection) -> {
                    stream(in);
                    await(end);
                }))
                .isEqualTo(new Scanner.Answer.Nothing());

        end.countDown();
    }

    @Test
    void whoIsNotThereIsAway() throws IOException {
        int port;
        try (var nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }

        assertThat(new Clamd(() -> new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE)
                        .scan(new byte[1]))
                .isEqualTo(new Scanner.Answer.Away());
        assertThat(new Clamd(new ScannerAddress("unix:/nowhere/clamd.ctl")::now, PATIENCE).scan(new byte[1]))
                .isEqualTo(new Scanner.Answer.Away());
    }

    private static Scanner.Answer answered(String line) throws IOException {
        return asked(new byte[] {1, 2, 3}, PATIENCE, (in, connection) -> {
            stream(in);
            say(connection, line);
        });
    }

    private static Scanner.Answer asked(byte[] content, Duration patience, Daemon daemon) throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (var connection = server.accept();
                        var in = new DataInputStream(connection.getInputStream())) {
                    daemon.serve(in, connection);
                } catch (IOException hungUp) {
                    // as a client does that has waited long enough
                }
            });
            return new Clamd(server::getLocalSocketAddress, patience).scan(content);
        }
    }

    private static byte[] stream(DataInputStream in) throws IOException {
        assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.writeBytes(in.readNBytes(length));
        }
        return content.toByteArray();
    }

    private static void say(Socket connection, String line) throws IOException {
        connection.getOutputStream().write(line.getBytes(StandardCharsets.US_ASCII));
        connection.getOutputStream().flush();
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Daemon {
        void serve(DataInputStream in, Socket connection) throws IOException;
    }
}
