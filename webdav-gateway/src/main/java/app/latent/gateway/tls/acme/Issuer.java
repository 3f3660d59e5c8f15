package app.latent.gateway.tls.acme;

import app.latent.gateway.tls.TlsIdentity;
import java.io.IOException;

/** Who signs certificates for our names. */
@FunctionalInterface
interface Issuer {

    /**
     * Has one made, with a new key. Ends in bounded time.
     *
     * @throws OrderFailedException where there is none to be had now
     * @throws app.latent.gateway.tls.CertificateRefusedException where something of ours is in the way
     */
    TlsIdentity order() throws IOException;
}
