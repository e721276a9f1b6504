package org.fanlight.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A way to a database that can be cut off: who is on it is thrown off, and who comes is refused.
public final class Gate {

    private final int behind;
    private final Set<Socket> passing = ConcurrentHashMap.newKeySet();
    private ServerSocket door;

    /// @param url of the database behind the gate
    public Gate(String url) {
        behind = Integer.parseInt(url.replaceAll(".*//[^/]*:([0-9]+)/.*", "$1"));
        door = open(0);
    }

    /// The same database, reached through the gate.
    public String to(String url) {
        return url.replaceFirst("(?<=//)[^/]+", "127.0.0.1:" + door.getLocalPort());
    }

    public void cut() throws IOException {
        door.close();
        for (var socket : passing) {
            socket.close();
        }
        passing.clear();
    }

    public void mend() {
        door = open(door.getLocalPort());
    }

    private ServerSocket open(int port) {
        try {
            var opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            Thread.ofVirtual().start(() -> letIn(opened));
            return opened;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void letIn(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                var here = opened.accept();
                var there = new Socket(InetAddress.getLoopbackAddress(), behind);
                passing.add(here);
                passing.add(there);
                Thread.ofVirtual().start(() -> carry(here, there));
                Thread.ofVirtual().start(() -> carry(there, here));
            } catch (IOException cut) {
                return;
            }
        }
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // one side has gone; the other goes too
        } finally {
            passing.remove(from);
            passing.remove(to);
        }
    }
}
