package app.latent.app.daemon;

import java.net.InetAddress;

/**
 * @param port 0 for any free one
 * @param held whether who starts the daemon keeps the port for it
 */
public record ServeAddress(InetAddress host, int port, boolean held) {

    /** At a port that nobody keeps. */
    public ServeAddress(InetAddress host, int port) {
        this(host, port, false);
    }

    /** Reached from this machine only. */
    public static ServeAddress loopback(int port) {
        return new ServeAddress(InetAddress.ofLiteral("127.0.0.1"), port);
    }

    /** The same at a port that who starts the daemon keeps for it. */
    public ServeAddress heldByStarter() {
        return new ServeAddress(host, port, true);
    }
}
