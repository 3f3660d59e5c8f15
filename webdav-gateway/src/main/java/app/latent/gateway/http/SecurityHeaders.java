package app.latent.gateway.http;

import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;
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

    /**
     * RFC 6797. Half a year, and for this name alone: others of its domain are not ours. It binds all ports of the name, hence none for {@code localhost}, where a
     * browser would reach no other program any more; and addresses have none.
     */
    private static final String STRICT_TRANSPORT = "max-age=15552000";

    /** {@code no-store} by default: the browser's disk cache must not keep photos. Assets that hold nothing of the vault may say otherwise. */
    private static final List<HttpField> FIELDS = List.of(
            new PreEncodedHttpField("Content-Security-Policy", PAGE_POLICY),
            new PreEncodedHttpField("Cross-Origin-Opener-Policy", "same-origin"),
            new PreEncodedHttpField("Cross-Origin-Resource-Policy", "same-origin"),
            new PreEncodedHttpField("X-Content-Type-Options", "nosniff"),
            new PreEncodedHttpField("X-Frame-Options", "DENY"),
            new PreEncodedHttpField("Referrer-Policy", "no-referrer"),
            new PreEncodedHttpField(
                    "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
            new PreEncodedHttpField("Cache-Control", "no-store"));

    private SecurityHeaders() {}

    public static void apply(Request request, HttpFields.Mutable headers) {
        if (request.isSecure() && !Request.getServerName(request).equals("localhost")) {
            headers.put("Strict-Transport-Security", STRICT_TRANSPORT);
        }
        FIELDS.forEach(headers::put);
    }
}
