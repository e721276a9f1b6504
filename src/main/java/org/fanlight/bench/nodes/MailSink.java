package org.fanlight.bench.nodes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A mail server that takes everything, keeps nothing and counts each Message-ID.
final class MailSink implements AutoCloseable {

    private static final String MESSAGE_ID = "message-id:";

    private final Map<String, Integer> arrived = new ConcurrentHashMap<>();
    private final ServerSocket door;

    MailSink() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::letIn);
    }

    int port() {
        return door.getLocalPort();
    }

    /// How often each message came.
    Map<String, Integer> arrived() {
        return Map.copyOf(arrived);
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> hear(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void hear(Socket caller) {
        try (caller;
                var in = new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
                var out = new PrintWriter(caller.getOutputStream(), false, StandardCharsets.ISO_8859_1)) {
            say(out, "220 bench.example");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                switch (line.toUpperCase(Locale.ROOT)) {
                    case "DATA" -> {
                        say(out, "354 go on");
                        arrived.merge(message(in), 1, Integer::sum);
                        say(out, "250 taken");
                    }
                    case "QUIT" -> {
                        say(out, "221 good-bye");
                        return;
                    }
                    default -> say(out, "250 yes");
                }
            }
        } catch (IOException _) {
            // whoever sent it was killed, and tries again or not
        }
    }

    /// Reads to the end of a message, which is a line with a dot.
    private static String message(BufferedReader in) throws IOException {
        var id = "";
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("A message broke off");
            }
            if (id.isEmpty() && line.toLowerCase(Locale.ROOT).startsWith(MESSAGE_ID)) {
                id = line.substring(MESSAGE_ID.length()).strip();
            }
        }
        return id;
    }

    private static void say(PrintWriter out, String words) {
        out.print(words + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
