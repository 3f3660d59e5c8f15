package app.latent.gateway.tls;

import app.latent.gateway.http.ServerNames;
import java.net.InetAddress;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whom a certificate is for (subjectAltName; RFC 5280, 4.2.1.6). */
public final class AlternativeNames {

    private static final int DNS_NAME = 2;
    private static final int IP_ADDRESS = 7;

    private AlternativeNames() {}

    /** @return host names in lower case, and addresses as in URIs; none where it has none */
    public static Set<String> of(X509Certificate leaf) throws CertificateParsingException {
        Set<String> hosts = new LinkedHashSet<>();
        var names = leaf.getSubjectAlternativeNames();
        if (names == null) return hosts;
        for (List<?> name : names) {
            String text = String.valueOf(name.get(1));
            if (name.get(0).equals(DNS_NAME)) hosts.add(text.toLowerCase(Locale.ROOT));
            if (name.get(0).equals(IP_ADDRESS)) hosts.add(ServerNames.literal(InetAddress.ofLiteral(text)));
        }
        return hosts;
    }
}
