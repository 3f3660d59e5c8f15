package app.latent.gateway;

import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Stands for the gallery: a page at {@code /}, and handlers with faults, of this library's kind and of the server's own. */
final class Shell extends Handler.Abstract {

    private final Handler page = new Page();

    private static final class Page extends BlockingHandler {

        @Override
        protected void serve(Exchange exchange) throws IOException, StatusException {
            switch (exchange.path().plain()) {
                case "/fails" -> throw new IllegalStateException("CANARY");
                case "/" -> exchange.reply(200, "shell");
                default -> throw new StatusException(404);
            }
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        switch (request.getHttpURI().getPath()) {
            case "/fails-bare" -> throw new IllegalStateException("CANARY");
            case "/fails-late" -> callback.failed(new IllegalStateException("CANARY"));
            default -> page.handle(request, response, callback);
        }
        return true;
    }
}
