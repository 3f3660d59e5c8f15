package app.latent.gateway.http;

import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.HttpStatus;

/** The parts of the API that the gateway itself answers. The gallery's are beside them, under the same {@link #PREFIX}. */
public enum ApiPath {
    SESSION,
    PASSKEYS,
    DEVICES,
    USERS,
    USER_GROUPS,
    LOCK,
    AUDIT,
    UPLOADS;

    /** Where all of the API is: under its version, which changes where a program that knows the one before would fail. */
    public static final String PREFIX = "/api/v1/";

    /** @return such as {@code /api/v1/user-groups} */
    public RequestPath path() {
        return new RequestPath(
                List.of("api", "v1", name().toLowerCase(Locale.ROOT).replace('_', '-')), false);
    }

    /** @throws StatusException 404, where the request is for something below this */
    public void requireWhole(Exchange exchange) throws StatusException {
        if (!exchange.path().names().equals(path().names())) throw new StatusException(HttpStatus.NOT_FOUND_404);
    }
}
