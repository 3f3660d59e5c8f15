package app.latent.gateway;

import app.latent.gateway.http.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Takes the address and port that something is to be served at, or says why it cannot be had. */
final class Listener {

    private Listener() {}

    /**
     * @throws PortInUseException where another program listens on the port
     * @throws AddressRefusedException where the address is not of this machine, or would need TLS
     */
    static HttpServer listen(GatewayConfig config) throws GatewayException, IOException {
        boolean isPlain = config.exposure() instanceof Exposure.Loopback;
        if (isPlain && !config.address().isLoopbackAddress()) throw AddressRefusedException.needsTls(config.address());
        try {
            return new HttpServer(config.address(), config.port(), config.held(), new Reach(config).transport());
        } catch (BindException e) {
            throw refused(config.address(), config.port());
        }
    }

    /** As {@link #listen}, and gives it back at once. */
    static void requireAvailable(InetAddress address, int port) throws GatewayException, IOException {
        try (var _ = new ServerSocket(port, 1, address)) {
            // It can be had.
        } catch (BindException e) {
            throw refused(address, port);
        }
    }

    /** The JDK tells a port in use from an address that is not ours by words only, which are in the language of the process; the address at another port does too. */
    static GatewayException refused(InetAddress address, int port) {
        try (var _ = new ServerSocket(0, 1, address)) {
            return new PortInUseException(port);
        } catch (IOException e) {
            return AddressRefusedException.notHere(address);
        }
    }
}
