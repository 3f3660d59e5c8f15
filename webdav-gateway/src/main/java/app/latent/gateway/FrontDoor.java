package app.latent.gateway;

import app.latent.gateway.account.Caller;
import app.latent.gateway.dav.DavAnnouncement;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.Failures;
import app.latent.gateway.http.HostGuard;
import app.latent.gateway.http.OriginGuard;
import app.latent.gateway.http.RequestPath;
import app.latent.gateway.http.SecurityHeaders;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What every request passes, in this order: headers of the answer, Host, path, Origin, sign-in; only then is a handler chosen. Handlers can therefore not
 * forget any of it.
 */
final class FrontDoor extends Handler.AbstractContainer {

    /** No method but these needs a body of more than a little XML or JSON. */
    private static final long MOST_BODY_BYTES = 1 << 20;

    /** What lies behind one prefix, and who may pass. */
    record Door(RequestPath prefix, Lock lock, Handler handler) {}

    /** How a door opens. */
    enum Lock {
        NONE,
        SESSION,
        /** A session of the owner's; to others there is nothing. */
        OWNER,
        /** Basic credentials; a browser's session may read. */
        BASIC
    }

    /** Who a request is by. */
    interface Keys {

        /** @throws StatusException where it is by nobody; 401 asks for credentials */
        Caller requireBasic(Exchange exchange) throws IOException, StatusException;

        /** @throws StatusException where it has no session, or changes something and may be another page's */
        Caller requireSession(Exchange exchange) throws IOException, StatusException;
    }

    /** Stands before the door of the same path, for OPTIONS alone. */
    private final Door wholeServer = new Door(new RequestPath(List.of(), true), Lock.NONE, new DavAnnouncement());

    private final List<Door> doors;
    private final HostGuard hosts;
    private final OriginGuard origins;
    private final Keys keys;
    private final Uses uses;

    FrontDoor(List<Door> doors, HostGuard hosts, OriginGuard origins, Keys keys, Uses uses) {
        this.doors = doors.stream()
                .sorted(Comparator.comparingInt(
                                (Door door) -> door.prefix().names().size())
                        .reversed())
                .toList();
        this.hosts = hosts;
        this.origins = origins;
        this.keys = keys;
        this.uses = uses;
        this.doors.forEach(door -> addBean(door.handler()));
        addBean(wholeServer.handler());
    }

    @Override
    public List<Handler> getHandlers() {
        return Stream.concat(Stream.of(wholeServer), doors.stream())
                .map(Door::handler)
                .toList();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        SecurityHeaders.apply(request, response.getHeaders());
        var exchange = new Exchange(request, response);
        Callback ending = callback;
        try {
            Door door = open(exchange);
            if (door.lock() != Lock.NONE && Uses.isUse(exchange)) ending = uses.begin(callback);
            if (door.handler().handle(request, response, Failures.quieted(ending))) return true;
            throw new StatusException(HttpStatus.NOT_FOUND_404);
        } catch (StatusException e) {
            e.answer(exchange, ending);
        } catch (Exception e) {
            ending.failed(Failures.quiet(e));
        }
        return true;
    }

    private Door open(Exchange exchange) throws StatusException {
        Request request = exchange.request();
        hosts.check(request);
        RequestPath path = RequestPath.decode(request.getHttpURI().getPath());
        path.rememberIn(request);
        origins.check(request);
        checkLength(exchange);
        if (path.names().isEmpty() && exchange.method().equals("OPTIONS")) return wholeServer;
        Optional<Door> door = doorTo(path);
        unlock(exchange, door.map(Door::lock).orElse(Lock.SESSION));
        return door.orElseThrow(() -> new StatusException(HttpStatus.NOT_FOUND_404));
    }

    private Optional<Door> doorTo(RequestPath path) {
        for (Door door : doors) if (path.isUnder(door.prefix())) return Optional.of(door);
        return Optional.empty();
    }

    private static void checkLength(Exchange exchange) throws StatusException {
        boolean uploads = List.of("PUT", "POST", "PATCH").contains(exchange.method());
        if (!uploads && exchange.request().getLength() > MOST_BODY_BYTES) {
            throw new StatusException(HttpStatus.PAYLOAD_TOO_LARGE_413);
        }
    }

    private void unlock(Exchange exchange, Lock lock) throws StatusException {
        if (lock == Lock.NONE) return;
        try {
            Caller caller = lock == Lock.BASIC ? keys.requireBasic(exchange) : keys.requireSession(exchange);
            if (lock == Lock.OWNER && !caller.isOwner()) throw new StatusException(HttpStatus.NOT_FOUND_404);
            caller.rememberIn(exchange.request());
        } catch (IOException e) {
            // What somebody may cannot be told now, so nobody may anything.
            throw new StatusException(HttpStatus.SERVICE_UNAVAILABLE_503);
        }
    }
}
