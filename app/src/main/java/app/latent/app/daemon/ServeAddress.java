package app.latent.app.daemon;

import java.net.InetAddress;

/** @param port 0 for any free one */
public record ServeAddress(InetAddress host, int port) {

    /** Reached from this machine only. */
    public static ServeAddress loopback(int port) {
        return new ServeAddress(InetAddress.ofLiteral("127.0.0.1"), port);
    }
}
