package app.latent.gateway.tls;

import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;

/** What the server shows at each new connection; asked on many threads, and renewed when it must be. */
public interface Certificates {

    /** @return the same object until there is another certificate to show */
    TlsIdentity current();

    /** @return whom it is for: host names in lower case, with {@code *.} where the certificate has it, and addresses as in URIs, IPv6 ones in full */
    Set<String> hosts();

    /** @return what devices are to install to believe the server; empty where they believe it already */
    Optional<X509Certificate> root();
}
