package app.latent.gateway.dav;

import app.latent.gateway.account.Need;
import app.latent.gateway.account.Rights;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.HostGuard;
import app.latent.gateway.http.RequestPath;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.util.List;
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

    /** @throws StatusException 404 or 403, where the caller may not do that; 403, 404 or 409 as {@link Tree#resolve} */
    Resource ofRequest(Exchange exchange, Need need) throws IOException, StatusException {
        List<String> names = namesOfRequest(exchange);
        Permits.require(exchange, names, need);
        Resource resource = resolve(exchange, names);
        Permits.require(exchange, resource.realNames(), need);
        return resource;
    }

    /** As {@link #ofRequest}, of what is listed: a folder that only leads to what the caller may see as well. */
    Resource ofListing(Exchange exchange) throws IOException, StatusException {
        List<String> names = namesOfRequest(exchange);
        Rights rights = Permits.rightsOf(exchange);
        if (rights.allow(names, Need.SEE) || !rights.leadTo(names)) return ofRequest(exchange, Need.SEE);
        Resource way = tree.resolve(names, rights::leadTo).asWay();
        if (!way.isCollection() || !rights.leadTo(way.realNames())) throw new StatusException(HttpStatus.NOT_FOUND_404);
        return way;
    }

    /** @return those children of a collection that the caller may see, be it as a way */
    List<Resource> children(Exchange exchange, Resource collection) throws IOException {
        Rights rights = Permits.rightsOf(exchange);
        if (!collection.isWay()) {
            return tree.children(collection, names -> rights.allow(names, Need.SEE)).stream()
                    .filter(child -> rights.allow(child.realNames(), Need.SEE))
                    .toList();
        }
        return tree.children(collection, rights::leadTo).stream()
                .filter(child -> child.isCollection() && rights.leadTo(child.realNames()))
                .map(child -> rights.allow(child.realNames(), Need.SEE) ? child : child.asWay())
                .toList();
    }

    /** @throws StatusException 400 where there is none; 502 where it is on another server (RFC 4918, 9.8.5); 403 where the caller may add nothing there */
    Resource ofDestination(Exchange exchange) throws IOException, StatusException {
        if (exchange.header("Destination") == null) throw new StatusException(HttpStatus.BAD_REQUEST_400);
        List<String> names =
                namesOfDestination(exchange).orElseThrow(() -> new StatusException(HttpStatus.BAD_GATEWAY_502));
        if (!Permits.rightsOf(exchange).allow(names, Need.ADD)) throw new StatusException(HttpStatus.FORBIDDEN_403);
        Resource target = resolve(exchange, names);
        if (!Permits.rightsOf(exchange).allow(target.realNames(), Need.ADD)) {
            throw new StatusException(HttpStatus.FORBIDDEN_403);
        }
        return target;
    }

    /** @return empty where the URI is not of this server, nothing can be there, or the caller may not see it */
    Optional<Resource> ofUri(Exchange exchange, String uri) throws IOException, StatusException {
        Optional<RequestPath> path =
                ownPath(uri).filter(p -> Permits.rightsOf(exchange).allow(p.names(), Need.SEE));
        if (path.isEmpty()) return Optional.empty();
        try {
            return Optional.of(resolve(exchange, path.get().names()));
        } catch (Tree.ParentMissingException e) {
            return Optional.empty();
        }
    }

    /** The folder that something is in, whose own links lead where the caller may go. */
    Resource parentOf(Exchange exchange, Resource member) throws IOException, StatusException {
        return resolve(exchange, member.parentNames());
    }

    private Resource resolve(Exchange exchange, List<String> names) throws IOException, StatusException {
        Rights rights = Permits.rightsOf(exchange);
        return tree.resolve(names, real -> rights.allow(real, Need.SEE));
    }

    /** @return empty where there is none, or it is on another server */
    Optional<List<String>> namesOfDestination(Exchange exchange) throws StatusException {
        String destination = exchange.header("Destination");
        return destination == null ? Optional.empty() : ownPath(destination).map(RequestPath::names);
    }

    List<String> namesOfRequest(Exchange exchange) throws StatusException {
        return exchange.path().below(prefix).names();
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
