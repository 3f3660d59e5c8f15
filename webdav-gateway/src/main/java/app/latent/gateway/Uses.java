package app.latent.gateway;

import app.latent.gateway.http.Exchange;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.util.Callback;

/** Counts what people and their programs ask for, once they are let in; not what they ask of their own accord to see whether it is still there. */
final class Uses {

    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong ended = new AtomicLong();

    /** Whether somebody wants something, be it by a program. */
    static boolean isUse(Exchange exchange) {
        return !exchange.isUntouched()
                && switch (exchange.method()) {
                    case "OPTIONS" -> false;
                    // File managers ask this of a folder they show, again and again.
                    case "PROPFIND" -> !"0".equals(exchange.header("Depth"));
                    default -> true;
                };
    }

    /** @return the callback to end the request with */
    Callback begin(Callback callback) {
        begun.incrementAndGet();
        return Callback.from(callback, ended::incrementAndGet);
    }

    long count() {
        return begun.get();
    }

    boolean areUnderWay() {
        long endedBefore = ended.get();
        return begun.get() > endedBefore;
    }
}
