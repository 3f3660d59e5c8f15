package app.latent.gateway.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Locale;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * The names under which this server may be addressed. A web page can make its own name resolve to 127.0.0.1 (DNS rebinding) and would then be of the
 * same origin as this server; but the browser still sends that name.
 */
public final class HostGuard {

    private final String scheme;
    private final Predicate<String> hosts;
    private final int port;

    /**
     * @param scheme {@code http} or {@code https}, as clients see it
     * @param hosts which are ours: asked at each request, for names in lower case, {@code *.} standing for one label; for addresses as Java writes them, IPv6 ones in brackets
     * @param port as clients see it
     */
    public HostGuard(String scheme, Predicate<String> hosts, int port) {
        this.scheme = scheme;
        this.hosts = hosts;
        this.port = port;
    }

    /** @return what browsers call the origin's scheme */
    String scheme() {
        return scheme;
    }

    /** @throws StatusException 421 (RFC 9110, 15.5.20), where the request is for another server, or another scheme of this one */
    public void check(Request request) throws StatusException {
        String host = request.getHeaders().get("Host");
        // HTTP/2 has the authority instead, and may leave the field out (RFC 9113, 8.3.1).
        boolean isNamed =
                host == null ? request.getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_2 : isOurs(host);
        if (!isNamed
                || !isOurs(request.getHttpURI().getAuthority())
                || !scheme.equals(request.getHttpURI().getScheme())) {
            throw new StatusException(HttpStatus.MISDIRECTED_REQUEST_421);
        }
    }

    /** @param authority {@code host:port}, or null; without port where it is the scheme's own */
    public boolean isOurs(@Nullable String authority) {
        if (authority == null) return false;
        String text = authority.toLowerCase(Locale.ROOT);
        String suffix = ":" + port;
        if (text.endsWith(suffix)) return isOurHost(text.substring(0, text.length() - suffix.length()));
        return port == (scheme.equals("https") ? 443 : 80) && isOurHost(text);
    }

    private boolean isOurHost(String host) {
        return hosts.test(plain(host)) || hosts.test("*" + host.substring(Math.max(0, host.indexOf('.'))));
    }

    /** An IPv6 address can be written in many ways. */
    private static String plain(String host) {
        if (!host.startsWith("[") || !host.endsWith("]")) return host;
        try {
            InetAddress address = InetAddress.ofLiteral(host.substring(1, host.length() - 1));
            return address instanceof Inet6Address ? ServerNames.literal(address) : host;
        } catch (IllegalArgumentException e) {
            return host;
        }
    }
}
