package app.latent.gateway.dav;

import app.latent.gateway.account.Caller;
import app.latent.gateway.audit.AuditEvent.Kind;
import app.latent.gateway.audit.AuditLog;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;

/** Notes in the audit log who has changed what. Locks and properties are no changes of photos. */
final class Trail {

    private final AuditLog audit;
    private final Targets targets;

    Trail(AuditLog audit, Targets targets) {
        this.audit = audit;
        this.targets = targets;
    }

    /** Of a request that was answered, be it in part: what became of which part the answer alone says. */
    void note(Exchange exchange) throws StatusException {
        Optional<Kind> kind = kindOf(exchange.method());
        if (kind.isEmpty() || !HttpStatus.isSuccess(exchange.response().getStatus())) return;
        String what = path(targets.namesOfRequest(exchange));
        if (kind.get() == Kind.MOVED || kind.get() == Kind.COPIED) {
            what += " → " + path(targets.namesOfDestination(exchange).orElseThrow());
        }
        String who = Caller.of(exchange.request()).name().text();
        audit.note(kind.get(), who, what, exchange.clientAddress());
    }

    private static Optional<Kind> kindOf(String method) {
        return switch (method) {
            case "PUT", "MKCOL" -> Optional.of(Kind.WRITTEN);
            case "DELETE" -> Optional.of(Kind.DELETED);
            case "MOVE" -> Optional.of(Kind.MOVED);
            case "COPY" -> Optional.of(Kind.COPIED);
            default -> Optional.empty();
        };
    }

    private static String path(List<String> names) {
        return "/" + String.join("/", names);
    }
}
