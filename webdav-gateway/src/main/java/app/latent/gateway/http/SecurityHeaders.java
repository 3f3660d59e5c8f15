package app.latent.gateway.http;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;

/** What every answer carries. Handlers may tighten a field, never drop one. */
public final class SecurityHeaders {

    static final String PAGE_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' blob: data:",
            "media-src 'self' blob:",
            "connect-src 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "object-src 'none'");

    /** For files of the vault, which other people may have made: nothing runs, nothing is fetched, no origin is shared. */
    static final String FILE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /**
     * RFC 6797. Half a year, and for this name alone: others of its domain are not ours. It binds all ports of the name, hence none for {@code localhost}, where a
     * browser would reach no other program any more; and addresses have none.
     */
    private static final String STRICT_TRANSPORT = "max-age=15552000";

    /** {@code no-store} by default: the browser's disk cache must not keep photos. Assets that hold nothing of the vault may say otherwise. */
    public static void apply(Request request, HttpFields.Mutable headers) {
        if (request.isSecure() && !Request.getServerName(request).equals("localhost")) {
            headers.put("Strict-Transport-Security", STRICT_TRANSPORT);
        }
        headers.put("Content-Security-Policy", PAGE_POLICY);
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.put("Cache-Control", "no-store");
    }
}
