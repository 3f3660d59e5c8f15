package app.latent.gateway.dav;

import app.latent.gateway.account.Need;
import app.latent.gateway.audit.AuditLog;
import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.FileErrors;
import app.latent.gateway.http.FileResponse;
import app.latent.gateway.http.HostGuard;
import app.latent.gateway.http.MethodNotAllowedException;
import app.latent.gateway.http.RequestPath;
import app.latent.gateway.http.StatusException;
import app.latent.gateway.http.Uploads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.http.HttpStatus;

/** WebDAV over a folder: a switch by method. Each asks {@link Permits} what the {@link app.latent.gateway.account.Caller} may. */
public final class DavHandler extends BlockingHandler {

    private final Targets targets;
    private final Permits permits;
    private final Preconditions preconditions;
    private final Propfind propfind;
    private final Proppatch proppatch;
    private final Put put;
    private final CopyMove copyMove;
    private final LockMethods lockMethods;
    private final Trail trail;

    /** Held while names change, so that a condition that was found true still is. */
    private final ReentrantLock naming = new ReentrantLock();

    /**
     * @param prefix where this handler is
     * @param errors of the root's file system
     * @param hosts the authorities under which a {@code Destination} is ours
     * @param audit who changes what is noted in it
     * @param documents the folder for what is kept of resources besides their contents; made when it is needed
     * @throws IOException where the root cannot be read
     */
    public DavHandler(
            RequestPath prefix,
            Path root,
            Path documents,
            AuditLog audit,
            FileErrors errors,
            HostGuard hosts,
            InstantSource clock)
            throws IOException {
        super(errors);
        var tree = new Tree(root, clock);
        var locks = new Locks(clock);
        var uploads = new Uploads();
        var dead = new DeadProperties(new PropertiesFile(documents.resolve("properties.xml"), uploads));
        targets = new Targets(prefix, tree, hosts);
        trail = new Trail(audit, targets);
        permits = new Permits(locks);
        preconditions = new Preconditions(targets, locks);
        propfind = new Propfind(targets, locks, dead);
        proppatch = new Proppatch(targets, permits, preconditions, dead);
        put = new Put(targets, permits, preconditions, uploads, naming);
        copyMove = new CopyMove(tree, targets, permits, preconditions, locks, dead, uploads, naming);
        lockMethods = new LockMethods(targets, permits, preconditions, locks, naming);
    }

    @Override
    protected void serve(Exchange exchange) throws IOException, StatusException {
        try {
            dispatch(exchange);
            trail.note(exchange);
        } catch (Tree.ParentMissingException e) {
            throw makesSomething(exchange.method()) ? e : new StatusException(HttpStatus.NOT_FOUND_404);
        }
    }

    private void dispatch(Exchange exchange) throws IOException, StatusException {
        switch (exchange.method()) {
            case "OPTIONS" -> DavAnnouncement.answer(exchange);
            case "GET", "HEAD" -> get(exchange);
            case "PUT" -> put.serve(exchange);
            case "DELETE" -> copyMove.delete(exchange);
            case "PROPFIND" -> propfind.serve(exchange);
            case "PROPPATCH" -> proppatch.serve(exchange);
            case "MKCOL" -> mkcol(exchange);
            case "COPY" -> copyMove.copy(exchange);
            case "MOVE" -> copyMove.move(exchange);
            case "LOCK" -> lockMethods.lock(exchange);
            case "UNLOCK" -> lockMethods.unlock(exchange);
            default -> throw new MethodNotAllowedException(DavAnnouncement.METHODS);
        }
    }

    private static boolean makesSomething(String method) {
        return switch (method) {
            case "PUT", "MKCOL", "COPY", "MOVE", "LOCK" -> true;
            default -> false;
        };
    }

    private void get(Exchange exchange) throws IOException, StatusException {
        Resource resource = targets.ofListing(exchange);
        var attributes = resource.attributes();
        if (attributes == null) throw new StatusException(HttpStatus.NOT_FOUND_404);
        if (attributes.isDirectory()) {
            exchange.reply(HttpStatus.OK_200, "This is a WebDAV folder: open its address in a file manager.");
        } else {
            Permits.requireHandedOut(exchange, resource);
            FileResponse.send(exchange, resource.file(), attributes);
        }
    }

    private void mkcol(Exchange exchange) throws IOException, StatusException {
        if (exchange.hasBody()) throw new StatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE_415);
        naming.lock();
        try {
            Resource resource = targets.ofRequest(exchange, Need.ADD);
            if (!resource.exists()) permits.requireFillable(exchange, resource);
            Set<String> tokens = preconditions.require(exchange, resource);
            if (resource.exists()) throw new StatusException(HttpStatus.METHOD_NOT_ALLOWED_405);
            preconditions.requireUnlocked(resource.names(), tokens);
            preconditions.requireParentUnlocked(resource, tokens);
            Files.createDirectory(resource.file());
        } finally {
            naming.unlock();
        }
        exchange.status(HttpStatus.CREATED_201);
    }
}
