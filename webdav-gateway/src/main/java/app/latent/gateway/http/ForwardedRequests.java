package app.latent.gateway.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Requests as they came to the proxy, from {@code X-Forwarded-For}, {@code -Proto} and {@code -Host}. Of each the last value counts, which the proxy has written; those
 * before it are the client's own words. {@code Forwarded} (RFC 7239) is not looked at: a proxy that sets the one kind passes the other on as the client
 * has sent it, and nothing tells which.
 */
public final class ForwardedRequests implements HttpConfiguration.Customizer {

    private static final Pattern PORT = Pattern.compile(":[0-9]*$");

    private final URI publicUri;
    private final Set<String> upstream;

    /**
     * @param publicUri what clients ask for
     * @param upstream names and addresses, as in URIs, by which the proxy itself may ask, in place of the client's
     */
    public ForwardedRequests(URI publicUri, Set<String> upstream) {
        this.publicUri = publicUri;
        this.upstream = Set.copyOf(upstream);
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        return new Forwarded(request, fields(request), scheme(request));
    }

    /** A page that a browser was led to by a foreign name (DNS rebinding) can add the forwarded field, but not change {@code Host}. */
    private HttpFields fields(Request request) {
        String forwarded = last(request, HttpHeader.X_FORWARDED_HOST);
        String host = request.getHeaders().get(HttpHeader.HOST);
        return forwarded != null && host != null && upstream.contains(withoutPort(host))
                ? HttpFields.build(request.getHeaders()).put(HttpHeader.HOST, forwarded)
                : request.getHeaders();
    }

    private static String withoutPort(String authority) {
        return PORT.matcher(authority).replaceFirst("").toLowerCase(Locale.ROOT);
    }

    private String scheme(Request request) {
        String forwarded = last(request, HttpHeader.X_FORWARDED_PROTO);
        return forwarded == null ? publicUri.getScheme() : forwarded;
    }

    private static @Nullable String last(Request request, HttpHeader header) {
        List<String> values = request.getHeaders().getCSV(header, false);
        return values.isEmpty() ? null : values.getLast();
    }

    private static final class Forwarded extends Request.Wrapper {

        private final HttpFields fields;
        private final HttpURI uri;
        private final ConnectionMetaData connection;

        Forwarded(Request request, HttpFields fields, String scheme) {
            super(request);
            this.fields = fields;
            this.uri = uri(request, fields, scheme);
            this.connection = new FromClient(request);
        }

        private static HttpURI uri(Request request, HttpFields fields, String scheme) {
            HttpURI.Mutable uri = HttpURI.build(request.getHttpURI()).scheme(scheme);
            String host = fields.get(HttpHeader.HOST);
            return host == null ? uri.asImmutable() : uri.authority(host).asImmutable();
        }

        @Override
        public HttpFields getHeaders() {
            return fields;
        }

        @Override
        public HttpURI getHttpURI() {
            return uri;
        }

        @Override
        public boolean isSecure() {
            return "https".equals(uri.getScheme());
        }

        @Override
        public ConnectionMetaData getConnectionMetaData() {
            return connection;
        }
    }

    /** Whom limits by address are for. */
    private static final class FromClient extends ConnectionMetaData.Wrapper {

        private final SocketAddress client;

        FromClient(Request request) {
            super(request.getConnectionMetaData());
            String forwarded = last(request, HttpHeader.X_FORWARDED_FOR);
            this.client = forwarded == null ? getWrapped().getRemoteSocketAddress() : address(forwarded);
        }

        private SocketAddress address(String text) {
            try {
                return new InetSocketAddress(InetAddress.ofLiteral(bare(text)), 0);
            } catch (IllegalArgumentException e) {
                return getWrapped().getRemoteSocketAddress();
            }
        }

        /** Some proxies write the client's port too. */
        private static String bare(String text) {
            if (text.startsWith("[")) return text.substring(1, Math.max(1, text.indexOf(']')));
            int colon = text.indexOf(':');
            return colon > 0 && colon == text.lastIndexOf(':') ? text.substring(0, colon) : text;
        }

        @Override
        public SocketAddress getRemoteSocketAddress() {
            return client;
        }
    }
}
