package app.latent.gateway.dav;

import app.latent.gateway.account.AccountName;
import app.latent.gateway.http.RequestPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A write lock (RFC 4918, 6 and 7).
 *
 * @param token a URI that was never used before
 * @param root what was locked
 * @param rootHref the same as clients are told it
 * @param terms as granted
 * @param expires when it ends unless refreshed
 */
record Lock(String token, List<String> root, String rootHref, Locks.Terms terms, Instant expires) {

    boolean covers(List<String> names) {
        return names.equals(root) || (terms.deep() && RequestPath.startsWith(names, root));
    }

    boolean isHeldBy(AccountName caller) {
        return terms.holder().equals(caller);
    }

    boolean isAtOrBelow(List<String> names) {
        return RequestPath.startsWith(root, names);
    }

    Lock refreshed(Duration timeout, Instant now) {
        var renewed = new Locks.Terms(terms.exclusive(), terms.deep(), terms.owner(), terms.holder(), timeout);
        return new Lock(token, root, rootHref, renewed, now.plus(timeout));
    }
}
