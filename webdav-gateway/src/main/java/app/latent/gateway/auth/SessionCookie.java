package app.latent.gateway.auth;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * The cookie that carries a session's token. Browsers keep cookies by host and not by port, hence the port in the name: two unlocked vaults do not sign
 * each other out. It has no lifetime of its own and is gone with the browser. Over HTTPS it is {@code Secure}, and the prefix {@code __Host-} keeps others from
 * planting one: a server of the same domain, or whoever answers in its place over plain HTTP (RFC 6265bis, 4.1.3.2).
 */
public final class SessionCookie {

    private final String name;
    private final boolean secure;

    private SessionCookie(String name, boolean secure) {
        this.name = name;
        this.secure = secure;
    }

    /** @param uri of the server, as clients see it */
    public static SessionCookie at(URI uri) {
        return named("latent", uri);
    }

    /** Of the page at which vaults are made and unlocked: it keeps its session while one of them is at the same address. */
    static SessionCookie ofWelcome(URI uri) {
        return named("latent-welcome", uri);
    }

    private static SessionCookie named(String name, URI uri) {
        boolean secure = uri.getScheme().equals("https");
        String port = uri.getPort() < 0 ? "" : "-" + uri.getPort();
        return new SessionCookie((secure ? "__Host-" : "") + name + port, secure);
    }

    /** @return the token that came with a request; empty where none or, which no browser does, several came */
    public Optional<String> read(Request request) {
        List<String> tokens = Request.getCookies(request).stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .toList();
        return tokens.size() == 1 ? Optional.of(tokens.getFirst()) : Optional.empty();
    }

    void write(Response response, String token) {
        Response.addCookie(response, cookie(token).build());
    }

    void clear(Response response) {
        Response.addCookie(response, cookie("").maxAge(0).build());
    }

    private HttpCookie.Builder cookie(String value) {
        return HttpCookie.build(name, value)
                .path("/")
                .secure(secure)
                .httpOnly(true)
                .sameSite(HttpCookie.SameSite.STRICT);
    }
}
