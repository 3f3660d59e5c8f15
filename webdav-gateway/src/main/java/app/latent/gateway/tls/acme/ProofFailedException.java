package app.latent.gateway.tls.acme;

import java.util.Optional;
import org.shredzone.acme4j.Problem;
import org.shredzone.acme4j.exception.AcmeException;

/** The authority looked, and was not convinced that a name is ours. */
final class ProofFailedException extends AcmeException {

    private final String host;
    private final String kind;

    /** @param problem what the authority says; its own words become the message */
    ProofFailedException(String host, Optional<Problem> problem) {
        super(problem.map(Problem::toString).orElse(""));
        this.host = host;
        this.kind = problem.map(OrderFailures::kind).orElse("");
    }

    String host() {
        return host;
    }

    /** @return as {@link OrderFailures#kind} */
    String kind() {
        return kind;
    }
}
