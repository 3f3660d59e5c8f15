package app.latent.gateway.dav;

import app.latent.gateway.account.AccountName;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** The write locks, in memory: they end with their timeout or with the server, as RFC 4918, 6.6 allows. */
final class Locks {

    /** Of one account, so that nobody leaves none for others. */
    private static final int MOST_LOCKS = 10_000;

    private final InstantSource clock;

    /** Guarded by this. */
    private final List<Lock> locks = new ArrayList<>();

    Locks(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * What a client asks for and gets.
     *
     * @param deep whether everything below is locked as well
     * @param owner what the client said about itself, returned as it came
     * @param holder who alone can use the lock's token (RFC 4918, 6.4)
     */
    record Terms(boolean exclusive, boolean deep, Xml.@Nullable Element owner, AccountName holder, Duration timeout) {}

    /** @throws DavException 423, where another lock is in the way; 507, where there are too many */
    synchronized Lock acquire(List<String> names, Terms terms, String hrefPrefix) throws DavException {
        dropExpired();
        for (Lock lock : locks) {
            boolean meets = lock.covers(names) || (terms.deep() && lock.isAtOrBelow(names));
            if (meets && (lock.terms().exclusive() || terms.exclusive())) {
                throw new DavException(HttpStatus.LOCKED_423, "no-conflicting-lock");
            }
        }
        if (locks.stream().filter(lock -> lock.isHeldBy(terms.holder())).count() >= MOST_LOCKS) {
            throw new DavException(HttpStatus.INSUFFICIENT_STORAGE_507, "quota-not-exceeded");
        }
        Instant expires = clock.instant().plus(terms.timeout());
        String token = "urn:uuid:" + UUID.randomUUID();
        String href = Resource.href(hrefPrefix, names);
        var lock = new Lock(token, List.copyOf(names), href, terms, expires);
        locks.add(lock);
        return lock;
    }

    /** @return the lock as renewed; empty where none of the tokens is of a lock that covers the resource */
    synchronized Optional<Lock> refresh(List<String> names, Set<String> tokens, Duration timeout) {
        dropExpired();
        for (int i = 0; i < locks.size(); i++) {
            Lock lock = locks.get(i);
            if (tokens.contains(lock.token()) && lock.covers(names)) {
                locks.set(i, lock.refreshed(timeout, clock.instant()));
                return Optional.of(locks.get(i));
            }
        }
        return Optional.empty();
    }

    /** Tells whether there was such a lock on the resource; it is gone now. The owner of the vault ends everybody's. */
    synchronized boolean release(List<String> names, String token, AccountName caller) {
        dropExpired();
        return locks.removeIf(lock ->
                lock.token().equals(token) && lock.covers(names) && (lock.isHeldBy(caller) || caller.isOwner()));
    }

    /** @return those of the tokens whose locks the caller holds */
    synchronized Set<String> ofHolder(AccountName caller, Set<String> tokens) {
        dropExpired();
        return locks.stream()
                .filter(lock -> lock.isHeldBy(caller) && tokens.contains(lock.token()))
                .map(Lock::token)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a resource has a lock of its own, and none that is not the caller's. */
    synchronized boolean areHeldBy(AccountName caller, List<String> names) {
        dropExpired();
        List<Lock> own =
                locks.stream().filter(lock -> lock.root().equals(names)).toList();
        return !own.isEmpty() && own.stream().allMatch(lock -> lock.isHeldBy(caller));
    }

    /** @return the locks that protect a resource, its own and those from above */
    synchronized List<Lock> covering(List<String> names) {
        dropExpired();
        return locks.stream().filter(lock -> lock.covers(names)).toList();
    }

    /** @return the resources at or below which have a lock of their own */
    synchronized List<List<String>> lockedWithin(List<String> names) {
        dropExpired();
        return locks.stream()
                .filter(lock -> lock.isAtOrBelow(names))
                .map(Lock::root)
                .distinct()
                .toList();
    }

    /** Removes the locks of a resource that is gone, and of all below it. */
    synchronized void removeWithin(List<String> names) {
        locks.removeIf(lock -> lock.isAtOrBelow(names));
    }

    private void dropExpired() {
        Instant now = clock.instant();
        locks.removeIf(lock -> !now.isBefore(lock.expires()));
    }
}
