package app.latent.gateway.http;

import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Turns away what other web pages cause a browser to ask, before anything looks at credentials. Programs that are not browsers send neither
 * {@code Origin} nor {@code Sec-Fetch-Site} and pass.
 */
public final class OriginGuard {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "PROPFIND", "REPORT", "SEARCH");

    private final HostGuard hosts;

    public OriginGuard(HostGuard hosts) {
        this.hosts = hosts;
    }

    /** Tells whether a method changes nothing (RFC 9110, 9.2.1; RFC 4918, 9.1). */
    public static boolean isSafe(String method) {
        return SAFE.contains(method);
    }

    /** @throws StatusException 403, where another origin caused the request and it is more than a link to a page that was followed */
    public void check(Request request) throws StatusException {
        String origin = request.getHeaders().get("Origin");
        boolean foreignOrigin = origin != null && !isOurs(origin);
        if (foreignOrigin || isForeignSite(request)) throw new StatusException(HttpStatus.FORBIDDEN_403);
    }

    /** Tells whether the browser says that one of our own pages sent the request. */
    public boolean comesFromOwnPage(Request request) {
        String origin = request.getHeaders().get("Origin");
        return origin != null && isOurs(origin);
    }

    /**
     * A form on another page can send a cookie along, but neither {@code X-Latent} nor our origin.
     *
     * @throws StatusException 403, where a request changes something and has neither
     */
    public void requireMeant(Request request) throws StatusException {
        boolean isMeant = "1".equals(request.getHeaders().get("X-Latent")) || comesFromOwnPage(request);
        if (!isSafe(request.getMethod()) && !isMeant) throw new StatusException(HttpStatus.FORBIDDEN_403);
    }

    private boolean isOurs(@Nullable String origin) {
        String prefix = hosts.scheme() + "://";
        return origin != null
                && origin.toLowerCase(Locale.ROOT).startsWith(prefix)
                && hosts.isOurs(origin.substring(prefix.length()));
    }

    /** {@code same-site} is foreign too: every other program on this machine's ports is of the same site. */
    private static boolean isForeignSite(Request request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (site == null || site.equals("same-origin") || site.equals("none")) return false;
        boolean navigation = "navigate".equals(request.getHeaders().get("Sec-Fetch-Mode"))
                && "document".equals(request.getHeaders().get("Sec-Fetch-Dest"));
        return !("GET".equals(request.getMethod()) && navigation);
    }
}
