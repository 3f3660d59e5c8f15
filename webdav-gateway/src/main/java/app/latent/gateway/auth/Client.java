package app.latent.gateway.auth;

import app.latent.gateway.http.Exchange;
import app.latent.gateway.passkey.Site;
import java.util.Optional;

/**
 * Who asks, as far as that shows before anything is believed.
 *
 * @param site of the page that asks; empty where passkeys do not work there
 */
record Client(ClientAddress address, Optional<Site> site) {

    static Client of(Exchange exchange) {
        return new Client(ClientAddress.of(exchange), Site.of(exchange));
    }
}
