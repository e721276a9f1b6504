package org.fanlight.bench.nodes;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fanlight.bench.LeftBehind;
import org.fanlight.startup.CannotStart;

/// A proxy that listens at a free port of this machine and takes orders at its runtime socket.
final class HaProxy implements AutoCloseable {

    private final Process process;
    private final Path orders;
    private final int port;

    private HaProxy(Process process, Path orders, int port) {
        this.process = process;
        this.orders = orders;
        this.port = port;
    }

    /// @param name of the configuration file, without its ending
    /// @param listens the place in that file where the address to listen at stands
    static HaProxy start(Path folder, String name, String listens, int port, Map<String, String> words)
            throws IOException {
        var program = Programs.needed("haproxy", "haproxy");
        var all = new HashMap<>(words);
        var orders = folder.resolve(name + ".sock");
        all.put("socket", orders.toString());
        all.put(listens, "127.0.0.1:" + port);
        var file = Template.of(name + ".cfg").writeTo(folder.resolve(name + ".cfg"), all);
        return new HaProxy(Programs.start(folder, name, List.of(program, "-db", "-f", file.toString())), orders, port);
    }

    int port() {
        return port;
    }

    void awaitOpen() throws IOException, InterruptedException {
        for (var tries = 0; tries < 100; tries++) {
            try (var there = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (ConnectException notYet) {
                Thread.sleep(100);
            }
        }
        throw new CannotStart("HAProxy did not start. Its log is beside " + orders);
    }

    /// What it answers to an order.
    String tell(String order) throws IOException {
        try (var line = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            line.connect(UnixDomainSocketAddress.of(orders));
            Channels.newOutputStream(line).write((order + "\n").getBytes(StandardCharsets.US_ASCII));
            return new String(Channels.newInputStream(line).readAllBytes(), StandardCharsets.US_ASCII).strip();
        }
    }

    /// Refuses who comes and cuts off who is there, as when the cable is pulled.
    void cut() throws IOException {
        tell("disable frontend database");
        tell("shutdown sessions server database/one");
    }

    void mend() throws IOException {
        tell("enable frontend database");
    }

    @Override
    public void close() {
        LeftBehind.kill(process);
    }
}
