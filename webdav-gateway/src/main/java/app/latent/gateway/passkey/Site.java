package app.latent.gateway.passkey;

import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.ServerNames;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpURI;

/**
 * Where a page is that passkeys work at: by name, and safe from who listens on the way.
 *
 * @param host what WebAuthn calls the RP ID: the whole name, as no other host of a domain is ours
 * @param origin as browsers write it, such as {@code https://photos.example:8480}
 */
public record Site(String host, String origin) {

    /**
     * @param exchange whose host and scheme the front door has found to be ours
     * @return empty where browsers have no passkeys: at an address instead of a name, or over plain HTTP anywhere but on this machine
     */
    public static Optional<Site> of(Exchange exchange) {
        HttpURI uri = exchange.request().getHttpURI();
        return of(uri.getScheme(), uri.getHost(), uri.getPort());
    }

    static Optional<Site> of(String scheme, String host, int port) {
        String name = host.toLowerCase(Locale.ROOT);
        boolean isSafe = scheme.equals("https") || name.equals("localhost");
        if (!isSafe || !ServerNames.isHost(name) || isAddress(name)) return Optional.empty();
        boolean isUsual = port <= 0 || port == (scheme.equals("https") ? 443 : 80);
        return Optional.of(new Site(name, scheme + "://" + name + (isUsual ? "" : ":" + port)));
    }

    private static boolean isAddress(String name) {
        try {
            InetAddress.ofLiteral(name);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
