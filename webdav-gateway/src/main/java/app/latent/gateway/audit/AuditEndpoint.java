package app.latent.gateway.audit;

import app.latent.gateway.http.ApiPath;
import app.latent.gateway.http.BlockingHandler;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.MethodNotAllowedException;
import app.latent.gateway.http.StatusException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/**
 * {@code /api/v1/audit?limit=N}: GET tells the newest events as <code>{"events": [{"time": …, "kind": …, "who": …, "what": …, "from": …}]}</code>, the newest
 * first; 100 of them unless it says otherwise, 10,000 at most.
 */
public final class AuditEndpoint extends BlockingHandler {

    private static final int USUAL = 100;
    private static final int MOST = 10_000;

    private final AuditLog audit;
    private final JsonMapper json = new JsonMapper();

    public AuditEndpoint(AuditLog audit) {
        this.audit = audit;
    }

    private record Events(List<AuditEvent> events) {}

    @Override
    protected void serve(Exchange exchange) throws IOException, StatusException {
        ApiPath.AUDIT.requireWhole(exchange);
        if (!exchange.method().equals("GET") && !exchange.isHead()) throw new MethodNotAllowedException("GET, HEAD");
        var events = new Events(audit.newest(limit(exchange)));
        exchange.reply(HttpStatus.OK_200, "application/json", json.writeValueAsBytes(events));
    }

    private static int limit(Exchange exchange) throws StatusException {
        Fields parameters = Request.extractQueryParameters(exchange.request());
        String limit = parameters.getValue("limit");
        if (limit == null) return USUAL;
        if (!limit.matches("[0-9]{1,9}")) throw new StatusException(HttpStatus.BAD_REQUEST_400);
        return Math.clamp(Integer.parseInt(limit), 1, MOST);
    }
}
