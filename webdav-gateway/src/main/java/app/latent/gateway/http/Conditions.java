package app.latent.gateway.http;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.Instant;
import org.eclipse.jetty.http.HttpDateTime;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** Conditional requests (RFC 9110, 13). */
public final class Conditions {

    private Conditions() {}

    /**
     * Evaluates the conditions in the order of RFC 9110, 13.2.2.
     *
     * @param current the resource as it is, or null where there is none
     * @return 0 to go on, or the status that ends the request: 304 or 412
     */
    public static int evaluate(Exchange exchange, @Nullable BasicFileAttributes current) {
        boolean reads = exchange.method().equals("GET") || exchange.isHead();
        @Nullable ETag tag = current == null ? null : ETag.of(current);
        String ifMatch = exchange.joinedHeader("If-Match");
        if (ifMatch != null) {
            if (tag == null || !tag.isIn(ifMatch)) return HttpStatus.PRECONDITION_FAILED_412;
        } else {
            Instant unmodifiedSince = date(exchange.header("If-Unmodified-Since"));
            if (unmodifiedSince != null && (current == null || modified(current).isAfter(unmodifiedSince))) {
                return HttpStatus.PRECONDITION_FAILED_412;
            }
        }
        String ifNoneMatch = exchange.joinedHeader("If-None-Match");
        if (ifNoneMatch != null) {
            if (tag == null || !tag.isWeaklyIn(ifNoneMatch)) return 0;
            return reads ? HttpStatus.NOT_MODIFIED_304 : HttpStatus.PRECONDITION_FAILED_412;
        }
        Instant modifiedSince = reads ? date(exchange.header("If-Modified-Since")) : null;
        if (modifiedSince != null && current != null && !modified(current).isAfter(modifiedSince)) {
            return HttpStatus.NOT_MODIFIED_304;
        }
        return 0;
    }

    /** @throws StatusException 412, where a condition of a request that changes something does not hold */
    public static void require(Exchange exchange, @Nullable BasicFileAttributes current) throws StatusException {
        int status = evaluate(exchange, current);
        if (status != 0) throw new StatusException(status);
    }

    /** Tells whether a range request is for the current content (RFC 9110, 13.1.5); where not, the whole is sent. */
    static boolean rangeApplies(Exchange exchange, BasicFileAttributes current) {
        String ifRange = exchange.header("If-Range");
        if (ifRange == null) return true;
        if (ifRange.startsWith("\"")) return ETag.of(current).quoted().equals(ifRange.strip());
        Instant date = date(ifRange);
        return date != null && modified(current).equals(date);
    }

    /** Whole seconds, since HTTP dates have no more. */
    static Instant modified(BasicFileAttributes attributes) {
        return Instant.ofEpochSecond(attributes.lastModifiedTime().toInstant().getEpochSecond());
    }

    /** A date that cannot be read is ignored, as RFC 9110 asks. */
    private static @Nullable Instant date(@Nullable String text) {
        if (text == null) return null;
        try {
            return HttpDateTime.parse(text).toInstant();
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }
}
