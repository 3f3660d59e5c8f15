package app.latent.gateway.dav;

import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.HostGuard;
import app.latent.gateway.http.RequestPath;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;

/** Finds the resources that requests name: by their own URI, in {@code Destination}, and in the tags of an {@code If} header. */
final class Targets {

    private final RequestPath prefix;
    private final Tree tree;
    private final HostGuard hosts;

    Targets(RequestPath prefix, Tree tree, HostGuard hosts) {
        this.prefix = prefix;
        this.tree = tree;
        this.hosts = hosts;
    }

    /** @return the prefix as it begins every href */
    String hrefPrefix() {
        return prefix.plain() + "/";
    }

    Resource ofRequest(Exchange exchange) throws IOException, StatusException {
        return tree.resolve(exchange.path().below(prefix));
    }

    /** @throws StatusException 400 where there is none; 502 where it is on another server (RFC 4918, 9.8.5) */
    Resource ofDestination(Exchange exchange) throws IOException, StatusException {
        String destination = exchange.header("Destination");
        if (destination == null) throw new StatusException(HttpStatus.BAD_REQUEST_400);
        RequestPath path = ownPath(destination).orElseThrow(() -> new StatusException(HttpStatus.BAD_GATEWAY_502));
        return tree.resolve(path);
    }

    /** @return empty where the URI is not of this server, or nothing can be there */
    Optional<Resource> ofUri(String uri) throws IOException, StatusException {
        Optional<RequestPath> path = ownPath(uri);
        if (path.isEmpty()) return Optional.empty();
        try {
            return Optional.of(tree.resolve(path.get()));
        } catch (Tree.ParentMissingException e) {
            return Optional.empty();
        }
    }

    /** An absolute URI or an absolute path (RFC 4918, 8.3), without query and fragment. */
    private Optional<RequestPath> ownPath(String uri) throws StatusException {
        String rest = uri.strip();
        int scheme = rest.indexOf("://");
        if (scheme > 0 && rest.indexOf('/') > scheme) {
            int slash = rest.indexOf('/', scheme + 3);
            String authority = rest.substring(scheme + 3, slash < 0 ? rest.length() : slash);
            if (!rest.regionMatches(true, 0, "http", 0, 4) || !hosts.isOurs(authority)) return Optional.empty();
            rest = slash < 0 ? "/" : rest.substring(slash);
        }
        if (rest.indexOf('?') >= 0 || rest.indexOf('#') >= 0) throw new StatusException(HttpStatus.BAD_REQUEST_400);
        RequestPath path = RequestPath.decode(rest);
        return path.isUnder(prefix) ? Optional.of(path.below(prefix)) : Optional.empty();
    }
}
