package app.latent.gateway.dav;

import app.latent.gateway.account.Caller;
import app.latent.gateway.dav.IfHeader.Condition;
import app.latent.gateway.http.Conditions;
import app.latent.gateway.http.ETag;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** Whether a request that changes something may go on. */
final class Preconditions {

    private final Targets targets;
    private final Locks locks;

    Preconditions(Targets targets, Locks locks) {
        this.targets = targets;
        this.locks = locks;
    }

    /**
     * Checks the HTTP conditions and the {@code If} header.
     *
     * @return the tokens that the client submitted of its own locks
     * @throws StatusException 412, where one does not hold
     */
    Set<String> require(Exchange exchange, Resource resource) throws IOException, StatusException {
        Conditions.require(exchange, resource.attributes());
        String header = exchange.joinedHeader("If");
        if (header == null) return Set.of();
        IfHeader conditions = IfHeader.parse(header);
        for (IfHeader.ConditionList list : conditions.lists()) {
            if (holds(exchange, list, resource)) {
                return locks.ofHolder(Caller.of(exchange.request()).name(), conditions.tokens());
            }
        }
        throw new StatusException(HttpStatus.PRECONDITION_FAILED_412);
    }

    private boolean holds(Exchange exchange, IfHeader.ConditionList list, Resource requested)
            throws IOException, StatusException {
        String uri = list.resource();
        Optional<Resource> resource = uri == null ? Optional.of(requested) : targets.ofUri(exchange, uri);
        for (Condition condition : list.conditions()) {
            boolean asked = switch (condition) {
                case Condition.LockToken(boolean negated, String token) ->
                    negated != resource.map(r -> isLockedWith(r, token)).orElse(false);
                case Condition.EntityTag(boolean negated, String tag) ->
                    negated != resource.map(r -> hasTag(r.attributes(), tag)).orElse(false);
            };
            if (!asked) return false;
        }
        return true;
    }

    private boolean isLockedWith(Resource resource, String token) {
        return locks.covering(resource.names()).stream()
                .anyMatch(lock -> lock.token().equals(token));
    }

    private static boolean hasTag(@Nullable BasicFileAttributes attributes, String tag) {
        return attributes != null && ETag.of(attributes).quoted().equals(tag);
    }

    /** @throws DavException 423, where the resource is locked and no token of its locks was submitted */
    void requireUnlocked(List<String> names, Set<String> tokens) throws DavException {
        List<Lock> covering = locks.covering(names);
        if (covering.isEmpty() || covering.stream().anyMatch(lock -> tokens.contains(lock.token()))) return;
        throw new DavException(
                HttpStatus.LOCKED_423,
                "lock-token-submitted",
                covering.getFirst().rootHref());
    }

    /** As {@link #requireUnlocked}, for everything below as well: what deleting or replacing a tree needs. */
    void requireTreeUnlocked(List<String> names, Set<String> tokens) throws DavException {
        requireUnlocked(names, tokens);
        for (List<String> locked : locks.lockedWithin(names)) requireUnlocked(locked, tokens);
    }

    /** A lock on a collection protects its list of members (RFC 4918, 7.4): adding or removing one needs the collection's token. */
    void requireParentUnlocked(Resource member, Set<String> tokens) throws DavException {
        if (!member.isRoot()) requireUnlocked(member.parentNames(), tokens);
    }
}
