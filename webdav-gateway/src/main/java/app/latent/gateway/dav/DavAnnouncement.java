package app.latent.gateway.dav;

import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Tells clients that this server speaks WebDAV (RFC 4918, 10.1). As a handler it does so for the server as a whole: Windows asks {@code /}, without
 * credentials, before it looks at the folder it was given, and mounts nothing where the answer lacks {@code MS-Author-Via} (MS-WDVSE, 2.2.1). It is the
 * same for every vault.
 */
public final class DavAnnouncement extends BlockingHandler {

    static final String METHODS =
            "OPTIONS, GET, HEAD, PUT, DELETE, PROPFIND, PROPPATCH, MKCOL, COPY, MOVE, LOCK, UNLOCK";

    @Override
    protected void serve(Exchange exchange) {
        answer(exchange);
    }

    static void answer(Exchange exchange) {
        exchange.responseHeaders().put("DAV", "1, 2, 3");
        exchange.responseHeaders().put("MS-Author-Via", "DAV");
        exchange.responseHeaders().put("Allow", METHODS);
        exchange.responseHeaders().put("Content-Length", 0);
        exchange.status(HttpStatus.OK_200);
    }
}
