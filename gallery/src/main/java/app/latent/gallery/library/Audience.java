package app.latent.gallery.library;

import app.latent.gallery.visits.Visits;
import app.latent.gateway.account.Caller;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.server.Request;

/**
 * Those of whom it is counted what they look at.
 *
 * @param visits where it is counted
 * @param nameOf the account of whoever sent a request; empty for the owner, whose views are not counted
 */
public record Audience(Visits visits, Function<Request, Optional<String>> nameOf) {

    /** All who have an account. */
    public static Audience ofAccounts(Visits visits) {
        return new Audience(
                visits,
                request -> Optional.of(Caller.of(request))
                        .filter(caller -> !caller.isOwner())
                        .map(caller -> caller.name().text()));
    }
}
