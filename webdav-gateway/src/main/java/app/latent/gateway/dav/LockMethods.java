package app.latent.gateway.dav;

import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.Caller;
import app.latent.gateway.account.Need;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.http.HttpStatus;

/** LOCK and UNLOCK (RFC 4918, 9.10 and 9.11). */
final class LockMethods {

    private static final int LONGEST_OWNER = 2_000;
    private static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(10);
    private static final Duration LONGEST_TIMEOUT = Duration.ofHours(1);

    private final Targets targets;
    private final Permits permits;
    private final Preconditions preconditions;
    private final Locks locks;
    private final ReentrantLock naming;

    LockMethods(Targets targets, Permits permits, Preconditions preconditions, Locks locks, ReentrantLock naming) {
        this.targets = targets;
        this.permits = permits;
        this.preconditions = preconditions;
        this.locks = locks;
        this.naming = naming;
    }

    /** A lock, and whether an empty resource was made for it. */
    private record Taken(Lock lock, boolean created) {}

    void lock(Exchange exchange) throws IOException, StatusException {
        Optional<Xml.Element> body = Xml.read(exchange);
        Taken taken;
        naming.lock();
        try {
            Resource resource = targets.ofRequest(exchange, Need.ADD);
            if (body.isPresent()) {
                permits.requireFillable(exchange, resource);
            } else {
                permits.requireStillEmpty(exchange, resource);
            }
            Set<String> tokens = preconditions.require(exchange, resource);
            taken = body.isPresent()
                    ? acquire(resource, terms(exchange, body.get()), tokens)
                    : refresh(resource, timeout(exchange), tokens);
        } finally {
            naming.unlock();
        }
        if (body.isPresent()) {
            exchange.responseHeaders().put("Lock-Token", "<" + taken.lock().token() + ">");
        }
        var xml = XmlOut.open(exchange, taken.created() ? HttpStatus.CREATED_201 : HttpStatus.OK_200);
        xml.start("prop");
        LockXml.writeDiscovery(xml, List.of(taken.lock()));
        xml.end();
        xml.finish();
    }

    private Taken acquire(Resource resource, Locks.Terms terms, Set<String> tokens)
            throws IOException, StatusException {
        if (!resource.exists()) preconditions.requireParentUnlocked(resource, tokens);
        Lock lock = locks.acquire(resource.names(), terms, targets.hrefPrefix());
        try {
            // RFC 4918, 7.3: locking what is not there makes an empty resource.
            if (!resource.exists()) Files.createFile(resource.file());
        } catch (IOException e) {
            locks.release(resource.names(), lock.token(), terms.holder());
            throw e;
        }
        return new Taken(lock, !resource.exists());
    }

    private Taken refresh(Resource resource, Duration timeout, Set<String> tokens) throws StatusException {
        return locks.refresh(resource.names(), tokens, timeout)
                .map(lock -> new Taken(lock, false))
                .orElseThrow(
                        () -> new DavException(HttpStatus.PRECONDITION_FAILED_412, "lock-token-matches-request-uri"));
    }

    private static Locks.Terms terms(Exchange exchange, Xml.Element info) throws StatusException {
        Depth depth = Depth.of(exchange);
        Optional<Xml.Element> scope = info.child("lockscope");
        boolean writes =
                info.child("locktype").flatMap(type -> type.child("write")).isPresent();
        if (!info.is("lockinfo") || scope.isEmpty() || !writes || depth == Depth.ONE) {
            throw new StatusException(HttpStatus.BAD_REQUEST_400);
        }
        boolean exclusive = scope.get().child("exclusive").isPresent();
        if (exclusive == scope.get().child("shared").isPresent()) throw new StatusException(HttpStatus.BAD_REQUEST_400);
        Optional<Xml.Element> owner = info.child("owner");
        if (owner.isPresent() && owner.get().weight() > LONGEST_OWNER) {
            throw new StatusException(HttpStatus.PAYLOAD_TOO_LARGE_413);
        }
        AccountName holder = Caller.of(exchange.request()).name();
        return new Locks.Terms(exclusive, depth == Depth.INFINITY, owner.orElse(null), holder, timeout(exchange));
    }

    /** The first wish that can be read (RFC 4918, 10.7), within our bound. */
    private static Duration timeout(Exchange exchange) {
        String header = exchange.joinedHeader("Timeout");
        if (header == null) return DEFAULT_TIMEOUT;
        for (String wish : header.toLowerCase(Locale.ROOT).split(",")) {
            String type = wish.strip();
            if (type.equals("infinite")) return LONGEST_TIMEOUT;
            if (type.matches("second-[0-9]{1,10}")) {
                long seconds = Long.parseLong(type.substring("second-".length()));
                return Duration.ofSeconds(Math.clamp(seconds, 1, LONGEST_TIMEOUT.toSeconds()));
            }
        }
        return DEFAULT_TIMEOUT;
    }

    void unlock(Exchange exchange) throws IOException, StatusException {
        Resource resource = targets.ofRequest(exchange, Need.ADD);
        String token = exchange.header("Lock-Token");
        if (token == null || !token.startsWith("<") || !token.endsWith(">")) {
            throw new StatusException(HttpStatus.BAD_REQUEST_400);
        }
        AccountName caller = Caller.of(exchange.request()).name();
        if (!locks.release(resource.names(), token.substring(1, token.length() - 1), caller)) {
            throw new DavException(HttpStatus.CONFLICT_409, "lock-token-matches-request-uri");
        }
        exchange.status(HttpStatus.NO_CONTENT_204);
    }
}
