package org.fanlight.files.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// ClamAV's daemon, spoken to as its manual says (`INSTREAM`): pieces with their length before them, an empty one last,
/// and one line as the answer.
final class Clamd implements Scanner {

    private static final byte[] BEGIN = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final String FOUND = " FOUND";
    private static final Pattern UNUSUAL = Pattern.compile("[^A-Za-z0-9._/-]");

    private final Supplier<SocketAddress> address;
    private final Duration patience;

    /// @param address asked for each time, as a name may come to mean another machine
    Clamd(Supplier<SocketAddress> address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    @Override
    public Answer scan(byte[] content) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return waitedFor(threads.submit(() -> ask(content)));
        }
    }

    /// What takes too long is interrupted, which closes its connection.
    private Answer waitedFor(Future<Answer> answer) {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException _) {
            answer.cancel(true);
            return new Answer.Nothing();
        } catch (InterruptedException _) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.Away();
        }
    }

    private Answer ask(byte[] content) throws IOException {
        var there = address.get();
        try (var connection = there instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open()) {
            if (!reached(connection, there)) {
                return new Answer.Away();
            }
            send(connection, content);
            return read(answer(connection));
        }
    }

    private static boolean reached(SocketChannel connection, SocketAddress there) {
        try {
            return connection.connect(there);
        } catch (IOException | java.nio.channels.UnresolvedAddressException _) {
            return false;
        }
    }

    /// A scanner that does not want more says so and hangs up: then its answer is there to be read all the same.
    private static void send(SocketChannel connection, byte[] content) {
        try {
            write(connection, ByteBuffer.wrap(BEGIN));
            for (int from = 0; from < content.length; from += PIECE) {
                int length = Math.min(PIECE, content.length - from);
                write(
                        connection,
                        ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
                write(connection, ByteBuffer.wrap(content, from, length));
            }
            write(connection, ByteBuffer.allocate(Integer.BYTES));
        } catch (IOException _) {
            // the answer says why
        }
    }

    private static void write(SocketChannel connection, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            connection.write(bytes);
        }
    }

    private static String answer(SocketChannel connection) throws IOException {
        var line = new ByteArrayOutputStream();
        var some = ByteBuffer.allocate(LONGEST_ANSWER);
        while (line.size() < LONGEST_ANSWER && connection.read(some) >= 0) {
            some.flip();
            while (some.hasRemaining()) {
                byte next = some.get();
                if (next == 0) {
                    return line.toString(StandardCharsets.UTF_8);
                }
                line.write(next);
            }
            some.clear();
        }
        return "";
    }

    /// For example `stream: OK` or `stream: Win.Test.EICAR_HDB-1 FOUND`; a line without its end is none.
    private static Answer read(String line) {
        if (line.equals("stream: OK")) {
            return new Answer.Clean();
        }
        if (line.startsWith("stream: ") && line.endsWith(FOUND)) {
            var what = line.substring("stream: ".length(), line.length() - FOUND.length());
            return new Answer.Found(UNUSUAL.matcher(what).replaceAll("_"));
        }
        return line.startsWith("INSTREAM size limit exceeded") ? new Answer.TooLarge() : new Answer.Nothing();
    }
}
