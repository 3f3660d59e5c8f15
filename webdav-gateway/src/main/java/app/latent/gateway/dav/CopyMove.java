package app.latent.gateway.dav;

import app.latent.gateway.account.Need;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import app.latent.gateway.http.Uploads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.http.HttpStatus;

/** COPY, MOVE and DELETE (RFC 4918, 9.6, 9.8 and 9.9): what works on whole trees. */
final class CopyMove {

    private final Tree tree;
    private final Targets targets;
    private final Permits permits;
    private final Preconditions preconditions;
    private final Locks locks;
    private final DeadProperties dead;
    private final Uploads uploads;

    /** Held while names change, so that a condition that was found true still is; not while a tree is copied or deleted. */
    private final ReentrantLock naming;

    CopyMove(
            Tree tree,
            Targets targets,
            Permits permits,
            Preconditions preconditions,
            Locks locks,
            DeadProperties dead,
            Uploads uploads,
            ReentrantLock naming) {
        this.tree = tree;
        this.targets = targets;
        this.permits = permits;
        this.preconditions = preconditions;
        this.locks = locks;
        this.dead = dead;
        this.uploads = uploads;
        this.naming = naming;
    }

    void delete(Exchange exchange) throws IOException, StatusException {
        Resource resource = targets.ofRequest(exchange, Need.CHANGE);
        requireExists(resource);
        if (resource.isRoot()) throw new StatusException(HttpStatus.FORBIDDEN_403);
        Permits.requireRemovable(exchange, resource);
        Set<String> tokens = preconditions.require(exchange, resource);
        preconditions.requireTreeUnlocked(resource.names(), tokens);
        preconditions.requireParentUnlocked(resource, tokens);
        var change = new TreeChange();
        change.delete(resource.file());
        if (hasFailed(exchange, change)) return;
        locks.removeWithin(resource.names());
        dead.removeWithin(resource.names());
        exchange.status(HttpStatus.NO_CONTENT_204);
    }

    void copy(Exchange exchange) throws IOException, StatusException {
        Resource source = targets.ofRequest(exchange, Need.SEE);
        requireExists(source);
        // The copy may be where the caller gets it from.
        Permits.requireHandedOut(exchange, source);
        Depth depth = Depth.of(exchange);
        if (depth == Depth.ONE) throw new StatusException(HttpStatus.BAD_REQUEST_400);
        Resource target = targets.ofDestination(exchange);
        Set<String> tokens = preconditions.require(exchange, source);
        requireMayReplace(exchange, source, target, tokens);
        if (source.isCollection() || target.isCollection()) {
            if (!replaceTree(exchange, target, change -> copyTree(source, target, depth, change))) return;
        } else {
            copyFile(exchange, source, target, tokens);
        }
        dead.copy(source.names(), target.names(), depth == Depth.INFINITY);
        exchange.status(target.exists() ? HttpStatus.NO_CONTENT_204 : HttpStatus.CREATED_201);
    }

    private void copyFile(Exchange exchange, Resource source, Resource target, Set<String> tokens)
            throws IOException, StatusException {
        try (var copy = uploads.copy(source.file(), target.file())) {
            naming.lock();
            try {
                requireMayReplace(exchange, source, targets.ofDestination(exchange), tokens);
                copy.rename(target.file());
            } finally {
                naming.unlock();
            }
        }
    }

    private void copyTree(Resource source, Resource target, Depth depth, TreeChange change) throws IOException {
        if (!source.isCollection()) {
            try (var copy = uploads.copy(source.file(), target.file())) {
                copy.rename(target.file());
            }
        } else if (depth == Depth.ZERO) {
            Files.createDirectory(target.file());
        } else {
            change.copy(source.file().toRealPath(), target.file(), uploads);
        }
    }

    void move(Exchange exchange) throws IOException, StatusException {
        Resource source = targets.ofRequest(exchange, Need.CHANGE);
        requireExists(source);
        if (source.isRoot()) throw new StatusException(HttpStatus.FORBIDDEN_403);
        Permits.requireRemovable(exchange, source);
        boolean whole = Depth.of(exchange) == Depth.INFINITY;
        if (!whole && source.isCollection()) throw new StatusException(HttpStatus.BAD_REQUEST_400);
        Resource target = targets.ofDestination(exchange);
        Set<String> tokens = preconditions.require(exchange, source);
        preconditions.requireTreeUnlocked(source.names(), tokens);
        preconditions.requireParentUnlocked(source, tokens);
        requireMayReplace(exchange, source, target, tokens);
        if (source.isCollection() || target.isCollection()) {
            replaceTree(exchange, target, _ -> Files.move(source.file(), target.file()));
        } else {
            moveFile(exchange, source, target, tokens);
        }
        locks.removeWithin(source.names());
        dead.move(source.names(), target.names());
        exchange.status(target.exists() ? HttpStatus.NO_CONTENT_204 : HttpStatus.CREATED_201);
    }

    private void moveFile(Exchange exchange, Resource source, Resource target, Set<String> tokens)
            throws IOException, StatusException {
        naming.lock();
        try {
            requireMayReplace(exchange, source, targets.ofDestination(exchange), tokens);
            Uploads.replace(source.file(), target.file());
        } finally {
            naming.unlock();
        }
    }

    /** Makes something where a tree is or may be. */
    private interface Step {
        void run(TreeChange change) throws IOException;
    }

    /** What was there before is gone only once all has gone well. Where not, the answer is written and false returned. */
    private boolean replaceTree(Exchange exchange, Resource target, Step step) throws IOException {
        var change = new TreeChange();
        try (var aside = Aside.clear(target, uploads)) {
            step.run(change);
            if (change.failures().isEmpty()) aside.forget();
        }
        if (hasFailed(exchange, change)) return false;
        locks.removeWithin(target.names());
        dead.removeWithin(target.names());
        return true;
    }

    private static void requireExists(Resource resource) throws StatusException {
        if (!resource.exists()) throw new StatusException(HttpStatus.NOT_FOUND_404);
    }

    private void requireMayReplace(Exchange exchange, Resource source, Resource target, Set<String> tokens)
            throws IOException, StatusException {
        permits.requireFillable(exchange, target);
        // A tree takes the place of what is there, and nobody fills it meanwhile.
        if (source.isCollection() && target.exists()) Permits.require(exchange, target.realNames(), Need.CHANGE);
        requireApart(exchange, source, target);
        boolean overwrite = !"F".equalsIgnoreCase(exchange.header("Overwrite"));
        if (target.exists() && !overwrite) throw new StatusException(HttpStatus.PRECONDITION_FAILED_412);
        preconditions.requireTreeUnlocked(target.names(), tokens);
        if (!target.exists()) preconditions.requireParentUnlocked(target, tokens);
    }

    /** Into itself, the copy would never end; onto an ancestor, replacing would delete the source. By names and by real paths, for the sake of links. */
    private void requireApart(Exchange exchange, Resource source, Resource target) throws IOException, StatusException {
        Path from = source.file().toRealPath();
        Path to = target.exists()
                ? target.file().toRealPath()
                : targets.parentOf(exchange, target).file().toRealPath().resolve(target.name());
        boolean related = source.names().equals(target.names())
                || target.isBelow(source)
                || source.isBelow(target)
                || to.startsWith(from)
                || from.startsWith(to);
        if (related) throw new StatusException(HttpStatus.FORBIDDEN_403);
    }

    /** Where a part of a tree failed, says which (RFC 4918, 9.6.1 and 9.8.5). */
    private boolean hasFailed(Exchange exchange, TreeChange change) throws IOException {
        if (change.failures().isEmpty()) return false;
        var answer = new Multistatus(exchange);
        for (Map.Entry<Path, Integer> failure : change.failures().entrySet()) {
            String href = Resource.href(targets.hrefPrefix(), tree.namesOf(failure.getKey()));
            answer.response(href, failure.getValue());
        }
        answer.finish();
        return true;
    }
}
