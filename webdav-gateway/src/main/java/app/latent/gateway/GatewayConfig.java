package app.latent.gateway;

import app.latent.gateway.account.PasswordHash;
import app.latent.gateway.account.PasswordHash.Cost;
import java.net.InetAddress;
import java.time.Duration;

/**
 * Where to serve, and for how long a browser stays signed in.
 *
 * @param address the wildcard for all of the machine
 * @param port 0 for any free one
 * @param exposure plain HTTP is refused where others than this machine could read it
 * @param sessionIdle a session unused for so long ends
 * @param sessionLifetime a session ends at this age however much it is used
 * @param held whether a {@link HeldPort} of this user has the port
 * @param passwordCost of the hashes of accounts' passwords; a password of nobody takes as long to be refused
 */
public record GatewayConfig(
        InetAddress address,
        int port,
        boolean held,
        Exposure exposure,
        Duration sessionIdle,
        Duration sessionLifetime,
        PasswordHash.Cost passwordCost) {

    public GatewayConfig {
        if (port < 0 || port > 0xFFFF) throw new IllegalArgumentException("not a port: " + port);
    }

    /** Loopback, sessions that end after 2 idle hours or 12 hours in all. */
    public static GatewayConfig loopback(int port) {
        return at(InetAddress.ofLiteral("127.0.0.1"), port, new Exposure.Loopback());
    }

    /** As {@link #loopback}, at an address of the caller's choice. */
    public static GatewayConfig at(InetAddress address, int port, Exposure exposure) {
        return new GatewayConfig(
                address, port, false, exposure, Duration.ofHours(2), Duration.ofHours(12), Cost.RECOMMENDED);
    }

    /** The same at a port that a {@link HeldPort} of this user has. */
    public GatewayConfig onHeldPort() {
        return new GatewayConfig(address, port, true, exposure, sessionIdle, sessionLifetime, passwordCost);
    }
}
