package app.latent.gateway;

import java.net.InetAddress;
import java.time.Duration;

/**
 * Where to serve, and for how long a browser stays signed in.
 *
 * @param address a loopback address; others are refused at start, since they would need TLS
 * @param port 0 for any free one
 * @param sessionIdle a session unused for so long ends
 * @param sessionLifetime a session ends at this age however much it is used
 */
public record GatewayConfig(InetAddress address, int port, Duration sessionIdle, Duration sessionLifetime) {

    public GatewayConfig {
        if (port < 0 || port > 0xFFFF) throw new IllegalArgumentException("not a port: " + port);
    }

    /** Loopback, sessions that end after 2 idle hours or 12 hours in all. */
    public static GatewayConfig loopback(int port) {
        return at(InetAddress.ofLiteral("127.0.0.1"), port);
    }

    /** As {@link #loopback}, at an address of the caller's choice. */
    public static GatewayConfig at(InetAddress address, int port) {
        return new GatewayConfig(address, port, Duration.ofHours(2), Duration.ofHours(12));
    }
}
