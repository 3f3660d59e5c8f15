package app.latent.gateway.dav;

import java.time.Instant;
import java.util.Optional;

/** Times as sync programs and phones hand them over: in seconds since 1970, with or without a fraction, which is dropped. */
final class UnixTime {

    private UnixTime() {}

    /** @return empty for what is no such time */
    static Optional<Instant> parse(String text) {
        if (!text.matches("[0-9]{1,11}(\\.[0-9]{1,9})?")) return Optional.empty();
        int dot = text.indexOf('.');
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(dot < 0 ? text : text.substring(0, dot))));
    }
}
