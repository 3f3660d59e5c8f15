package app.latent.gateway.tls.acme;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Whom to ask for what.
 *
 * @param directory where the authority's protocol begins; https
 * @param email by which the authority reaches the owner
 * @param agreed whether the owner agrees to the authority's terms of service; asked for where there is no account yet
 * @param hosts names that the certificate is to have, in lower case
 * @param roots whom to believe that the directory is the authority's; empty for whom the system believes
 */
public record AcmeSettings(
        URI directory, String email, boolean agreed, List<String> hosts, List<X509Certificate> roots) {

    public AcmeSettings {
        hosts = List.copyOf(hosts);
        roots = List.copyOf(roots);
        if (hosts.isEmpty()) throw new IllegalArgumentException("no name");
        if (!"https".equals(directory.getScheme())) throw new IllegalArgumentException("not https: " + directory);
    }
}
