package app.latent.gateway;

import app.latent.gateway.FrontDoor.Door;
import app.latent.gateway.FrontDoor.Lock;
import app.latent.gateway.account.Account;
import app.latent.gateway.account.Caller;
import app.latent.gateway.account.Rights;
import app.latent.gateway.auth.Entrance;
import app.latent.gateway.http.ApiPath;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.HostGuard;
import app.latent.gateway.http.HttpServer;
import app.latent.gateway.http.OriginGuard;
import app.latent.gateway.http.RequestPath;
import app.latent.gateway.http.StatusException;
import app.latent.gateway.welcome.EntryEndpoint;
import app.latent.gateway.welcome.Machine;
import app.latent.gateway.welcome.WelcomeEndpoint;
import app.latent.gateway.welcome.WelcomeSession;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpStatus;

/**
 * The web server of a machine on which no vault is unlocked, for its user alone: the page, which is the gallery's, and what {@link app.latent.gateway.welcome} tells of. On loopback only. To
 * whoever has not come in by the {@link Entrance} it tells that it is there, and no more.
 */
public final class WelcomeGateway implements AutoCloseable {

    private static final RequestPath API = new RequestPath(List.of("api"), true);
    private static final RequestPath WELCOME = new RequestPath(List.of("api", "v1", "welcome"), true);
    private static final RequestPath ENTRY = new RequestPath(List.of("api", "v1", "welcome", "entry"), false);

    private final HttpServer server;
    private final URI uri;

    private WelcomeGateway(HttpServer server, URI uri) {
        this.server = server;
        this.uri = uri;
    }

    /**
     * Starts serving; returns once requests are answered.
     *
     * @param port stays the caller's
     * @param page that everybody may see
     */
    public static WelcomeGateway start(HeldPort port, Entrance entrance, Machine machine, List<Route> page)
            throws GatewayException, IOException {
        GatewayConfig config = GatewayConfig.loopback(port.port()).onHeldPort();
        HttpServer server = Listener.listen(config);
        try {
            return start(config, entrance, machine, page, server);
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static WelcomeGateway start(
            GatewayConfig config, Entrance entrance, Machine machine, List<Route> page, HttpServer server)
            throws IOException {
        var reach = new Reach(config);
        URI uri = reach.uri(server.port());
        HostGuard hosts = reach.hosts(server.port());
        var origins = new OriginGuard(hosts);
        var doors = new ArrayList<Door>();
        doors.add(new Door(ApiPath.SESSION.path(), Lock.NONE, new WelcomeSession()));
        doors.add(new Door(ENTRY, Lock.NONE, new EntryEndpoint(entrance, uri)));
        doors.add(new Door(WELCOME, Lock.SESSION, new WelcomeEndpoint(machine)));
        doors.add(new Door(API, Lock.SESSION, new LockedGateway.Locked()));
        for (Route route : page) doors.add(Gateway.doorOf(route));
        server.start(new FrontDoor(doors, hosts, origins, new Keys(entrance, uri, origins), new Uses()));
        return new WelcomeGateway(server, uri);
    }

    /** @return where the page is, to whoever is in already */
    public URI uri() {
        return uri;
    }

    /** Browsers that came in by the entrance. */
    private record Keys(Entrance entrance, URI uri, OriginGuard origins) implements FrontDoor.Keys {

        @Override
        public Caller requireBasic(Exchange exchange) throws StatusException {
            throw new StatusException(HttpStatus.UNAUTHORIZED_401);
        }

        @Override
        public Caller requireSession(Exchange exchange) throws StatusException {
            if (!entrance.isIn(exchange, uri)) throw new StatusException(HttpStatus.UNAUTHORIZED_401);
            origins.requireMeant(exchange.request());
            return new Caller(Account.OWNER.name(), Rights.ALL);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
