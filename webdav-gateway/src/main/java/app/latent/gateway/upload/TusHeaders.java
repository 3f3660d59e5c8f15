package app.latent.gateway.upload;

import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.RequestPath;
import app.latent.gateway.http.StatusException;
import java.time.Instant;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.HttpStatus;

/** What requests and answers say of uploads besides their bodies. */
final class TusHeaders {

    static final String RESUMABLE = "Tus-Resumable";
    static final String VERSION = "1.0.0";

    private TusHeaders() {}

    /** Answers OPTIONS. */
    static void announce(Exchange exchange) {
        exchange.responseHeaders().put("Tus-Version", VERSION);
        exchange.responseHeaders()
                .put("Tus-Extension", "creation,creation-with-upload,checksum,expiration,termination");
        exchange.responseHeaders().put("Tus-Checksum-Algorithm", ChunkChecksum.ALGORITHMS);
        exchange.status(HttpStatus.NO_CONTENT_204);
    }

    /** @throws StatusException 412 where a request is of another version of the protocol, or of none */
    static void require(Exchange exchange) throws StatusException {
        if (VERSION.equals(exchange.header(RESUMABLE))) return;
        throw new StatusException(HttpStatus.PRECONDITION_FAILED_412, "Tus-Resumable must be " + VERSION + ".");
    }

    /** @throws StatusException 400 where there is none */
    static long offset(Exchange exchange) throws StatusException {
        Long offset = ParcelHeaders.number(exchange.header("Upload-Offset"));
        if (offset == null) throw new StatusException(HttpStatus.BAD_REQUEST_400, "Upload-Offset is missing.");
        return offset;
    }

    static void tellOffset(Exchange exchange, Upload upload, long offset) {
        exchange.responseHeaders().put("Upload-Offset", offset);
        exchange.responseHeaders().put("Upload-Length", upload.parcel().length());
    }

    static void tellExpiry(Exchange exchange, Instant time) {
        exchange.responseHeaders().put("Upload-Expires", DateGenerator.formatDate(time.toEpochMilli()));
    }

    /** Of our own: where it is now, percent-encoded, and whether it was there already. */
    static void tellDelivery(Exchange exchange, Delivery delivery) {
        String path = delivery.names().stream().map(RequestPath::encode).collect(Collectors.joining("/"));
        exchange.responseHeaders().put("Latent-Path", path);
        if (delivery.wasThere()) exchange.responseHeaders().put("Latent-Was-There", "1");
    }
}
