package app.latent.gateway.http;

import java.net.InetAddress;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * The names under which this server may be addressed. A web page can make its own name resolve to 127.0.0.1 (DNS rebinding) and would then be of the
 * same origin as this server; but the browser still sends that name.
 */
public final class HostGuard {

    private final Set<String> authorities = new LinkedHashSet<>();

    public HostGuard(InetAddress address, int port) {
        allow(literal(address), port);
        if (address.isLoopbackAddress()) {
            allow("localhost", port);
            allow("127.0.0.1", port);
            allow("[::1]", port);
        }
    }

    private void allow(String host, int port) {
        authorities.add(host + ":" + port);
        if (port == 80) authorities.add(host);
    }

    /** @return the address as it stands in a URI */
    public static String literal(InetAddress address) {
        String text = address.getHostAddress();
        if (text.indexOf(':') < 0) return text;
        return text.equals("0:0:0:0:0:0:0:1") ? "[::1]" : "[" + text + "]";
    }

    /** @throws StatusException 421 (RFC 9110, 15.5.20), where the request is for another server */
    public void check(Request request) throws StatusException {
        if (!isOurs(request.getHeaders().get("Host"))
                || !isOurs(request.getHttpURI().getAuthority())) {
            throw new StatusException(HttpStatus.MISDIRECTED_REQUEST_421);
        }
    }

    /** @param authority {@code host:port}, or null */
    public boolean isOurs(@Nullable String authority) {
        return authority != null && authorities.contains(authority.toLowerCase(Locale.ROOT));
    }
}
