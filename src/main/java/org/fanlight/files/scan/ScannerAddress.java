package org.fanlight.files.scan;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.fanlight.startup.CannotStart;

/// Where the scanner is, as `FANLIGHT_CLAMD` says: `tcp:host:port` or `unix:/path`.
record ScannerAddress(String written) {

    private static final Pattern TCP = Pattern.compile("tcp:(.+):([0-9]{1,5})");
    private static final Pattern UNIX = Pattern.compile("unix:(/.+)");
    private static final int LAST_PORT = 65_535;

    ScannerAddress {
        var tcp = TCP.matcher(written);
        boolean isTcp = tcp.matches() && Integer.parseInt(tcp.group(2)) <= LAST_PORT;
        if (!isTcp && !isPath(written)) {
            throw new CannotStart("FANLIGHT_CLAMD has to be tcp: with a host and a port, or unix: with a path, such as"
                    + " unix:/run/clamav/clamd.ctl.");
        }
    }

    SocketAddress now() {
        var tcp = TCP.matcher(written);
        return tcp.matches()
                ? new InetSocketAddress(tcp.group(1), Integer.parseInt(tcp.group(2)))
                : UnixDomainSocketAddress.of(written.substring("unix:".length()));
    }

    private static boolean isPath(String written) {
        try {
            return UNIX.matcher(written).matches()
                    && Path.of(written.substring("unix:".length())).isAbsolute();
        } catch (InvalidPathException _) {
            return false;
        }
    }
}
