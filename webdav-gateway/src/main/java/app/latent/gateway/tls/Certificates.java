package app.latent.gateway.tls;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;

/** What the server shows at each new connection; asked on many threads, and renewed when it must be. */
public interface Certificates extends AutoCloseable {

    /** @return the same object until there is another certificate to show; empty where there is none yet, and nobody can connect */
    Optional<TlsIdentity> current();

    /** @return whom it is for: host names in lower case, with {@code *.} where the certificate has it, and addresses as in URIs, IPv6 ones in full */
    Set<String> hosts();

    /** @return what devices are to install to believe the server; empty where they believe it already */
    Optional<X509Certificate> root();

    /**
     * What proves to an ACME authority that it has reached the server of a name (RFC 8737).
     *
     * @param host in lower case
     * @return empty where no authority is to be shown that now
     */
    default Optional<TlsIdentity> challenge(String host) {
        return Optional.empty();
    }

    /** @return what is wrong with the certificate and what to do, for the user; empty where all is well */
    default Optional<String> warning() {
        return Optional.empty();
    }

    /**
     * Gets what can be had only once the server can be reached. Returns when there is a certificate.
     *
     * @throws IOException where none can be had; its message is for the user
     */
    default void begin() throws IOException {}

    /** Ends what goes on to renew it. */
    @Override
    default void close() {}
}
