package app.latent.gateway.dav;

import app.latent.gateway.account.Caller;
import app.latent.gateway.account.Need;
import app.latent.gateway.account.Rights;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import java.util.List;
import org.eclipse.jetty.http.HttpStatus;

/**
 * What the caller of a request may do. Asked before the tree is looked at: where somebody may see nothing the answer is the same, and as quick, whether
 * something is there or not.
 */
public final class Permits {

    private final Locks locks;

    Permits(Locks locks) {
        this.locks = locks;
    }

    static Rights rightsOf(Exchange exchange) {
        return Caller.of(exchange.request()).rights();
    }

    /** @throws StatusException 404 for what may not be seen, 403 for what may, and no more than that */
    public static void require(Exchange exchange, List<String> names, Need need) throws StatusException {
        Rights rights = rightsOf(exchange);
        if (rights.allow(names, need)) return;
        boolean seen = rights.allow(names, Need.SEE) || rights.leadTo(names);
        throw new StatusException(seen ? HttpStatus.FORBIDDEN_403 : HttpStatus.NOT_FOUND_404);
    }

    /**
     * Requires that the caller gets the contents of what he sees.
     *
     * @throws StatusException 403
     */
    static void requireHandedOut(Exchange exchange, Resource resource) throws StatusException {
        Rights rights = rightsOf(exchange);
        if (!rights.handOut(resource.names()) || !rights.handOut(resource.realNames())) {
            throw new StatusException(HttpStatus.FORBIDDEN_403);
        }
    }

    /**
     * Requires that something may be put where a target is. Clients make an empty file, lock it and fill it: who may add may do all that. What is not there is
     * added to its folder, so that nothing else comes in the place of a folder that somebody was granted.
     *
     * @param target to which the caller may add
     * @throws StatusException 403
     */
    void requireFillable(Exchange exchange, Resource target) throws StatusException {
        Caller caller = Caller.of(exchange.request());
        boolean fillable = target.exists()
                ? mayChangeOrIsEmpty(caller, target) || isBeingFilledBy(caller, target)
                : allows(caller, parentOf(target), Need.ADD);
        if (!fillable) throw new StatusException(HttpStatus.FORBIDDEN_403);
    }

    /** As {@link #requireFillable}, of something that is there already when a lock is to last longer: what others have filled meanwhile is theirs. */
    void requireStillEmpty(Exchange exchange, Resource target) throws StatusException {
        if (!mayChangeOrIsEmpty(Caller.of(exchange.request()), target)) {
            throw new StatusException(HttpStatus.FORBIDDEN_403);
        }
    }

    /** Requires that something may be taken out of the folder it is in. */
    static void requireRemovable(Exchange exchange, Resource resource) throws StatusException {
        if (!allows(Caller.of(exchange.request()), parentOf(resource), Need.CHANGE)) {
            throw new StatusException(HttpStatus.FORBIDDEN_403);
        }
    }

    private static boolean mayChangeOrIsEmpty(Caller caller, Resource target) {
        return allows(caller, target.realNames(), Need.CHANGE) || target.isEmptyFile();
    }

    private boolean isBeingFilledBy(Caller caller, Resource target) {
        return !target.isCollection() && locks.areHeldBy(caller.name(), target.names());
    }

    private static List<String> parentOf(Resource resource) {
        List<String> names = resource.realNames();
        return names.subList(0, Math.max(0, names.size() - 1));
    }

    private static boolean allows(Caller caller, List<String> names, Need need) {
        return caller.rights().allow(names, need);
    }
}
