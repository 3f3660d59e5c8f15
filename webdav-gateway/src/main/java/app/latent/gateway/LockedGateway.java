package app.latent.gateway;

import app.latent.gateway.FrontDoor.Door;
import app.latent.gateway.FrontDoor.Lock;
import app.latent.gateway.account.Caller;
import app.latent.gateway.auth.LockedVault;
import app.latent.gateway.auth.UnlockEndpoint;
import app.latent.gateway.auth.UnlockGate;
import app.latent.gateway.http.ApiPath;
import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.HostGuard;
import app.latent.gateway.http.HttpServer;
import app.latent.gateway.http.OriginGuard;
import app.latent.gateway.http.RequestPath;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpStatus;

/**
 * The web server of vaults that are locked: the page, which is the gallery's and asks for the passphrase, and the one request that has a vault unlocked. Of
 * them it tells nothing, not even their names; whatever else is asked for is 503, as it may be there in a while.
 */
public final class LockedGateway implements AutoCloseable {

    private static final RequestPath API_PREFIX = new RequestPath(List.of("api"), true);
    private static final RequestPath DAV_PREFIX = new RequestPath(List.of("dav"), true);

    private final HttpServer server;
    private final UnlockGate gate;
    private final URI uri;

    private LockedGateway(HttpServer server, UnlockGate gate, URI uri) {
        this.server = server;
        this.gate = gate;
        this.uri = uri;
    }

    /**
     * Starts serving; returns once requests are answered.
     *
     * @param vaults one or more, with different names; only one of them is unlocked at a time
     * @param page that everybody may see
     * @throws PortInUseException where another program listens on the port
     * @throws AddressRefusedException where the address is not of this machine, or would need TLS
     */
    public static LockedGateway start(GatewayConfig config, List<LockedVault> vaults, List<Route> page)
            throws GatewayException, IOException {
        HttpServer server = Listener.listen(config);
        try {
            return start(config, vaults, page, server);
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static LockedGateway start(
            GatewayConfig config, List<LockedVault> vaults, List<Route> page, HttpServer server) throws IOException {
        var reach = new Reach(config);
        HostGuard hosts = reach.hosts(server.port());
        var gate = new UnlockGate(vaults, config.passwordCost(), InstantSource.system(), new SecureRandom());
        var doors = new ArrayList<Door>();
        doors.add(new Door(ApiPath.SESSION.path(), Lock.NONE, new UnlockEndpoint(gate)));
        doors.add(new Door(API_PREFIX, Lock.NONE, new Locked()));
        doors.add(new Door(DAV_PREFIX, Lock.NONE, new Locked()));
        for (Route route : page) doors.add(Gateway.doorOf(route));
        server.start(new FrontDoor(doors, hosts, new OriginGuard(hosts), new NoKeys(), new Uses()));
        return new LockedGateway(server, gate, reach.uri(server.port()));
    }

    /** @return where the page is */
    public URI uri() {
        return uri;
    }

    private static StatusException locked() {
        return new StatusException(HttpStatus.SERVICE_UNAVAILABLE_503, "The vault is locked");
    }

    /** Answers for whatever may be there in a while. */
    static final class Locked extends BlockingHandler {

        @Override
        protected void serve(Exchange exchange) throws StatusException {
            throw locked();
        }
    }

    /** Nobody is signed in to what is locked. */
    private static final class NoKeys implements FrontDoor.Keys {

        @Override
        public Caller requireBasic(Exchange exchange) throws StatusException {
            throw locked();
        }

        @Override
        public Caller requireSession(Exchange exchange) throws StatusException {
            throw locked();
        }
    }

    /** Stops answering, and forgets every passphrase. */
    @Override
    public void close() {
        gate.close();
        server.close();
    }
}
