package app.latent.gateway.dav;

import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An answer with a precondition code (RFC 4918, 16): the client learns why, in XML. */
final class DavException extends StatusException {

    private final String condition;
    private final @Nullable String href;

    /** @param condition local name of the element in {@code DAV:} */
    DavException(int status, String condition) {
        this(status, condition, null);
    }

    /** @param href the resource that stands in the way */
    DavException(int status, String condition, @Nullable String href) {
        super(status);
        this.condition = condition;
        this.href = href;
    }

    @Override
    protected void writeTo(Exchange exchange) throws IOException {
        var out = XmlOut.open(exchange, status());
        out.start("error");
        if (href == null) {
            out.empty(condition);
        } else {
            out.start(condition);
            out.text("href", href);
            out.end();
        }
        out.end();
        out.finish();
    }
}
