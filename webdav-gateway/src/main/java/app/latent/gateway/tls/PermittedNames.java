package app.latent.gateway.tls;

import app.latent.gateway.http.ServerNames;
import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraintValidatorException;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PKIXNameConstraintValidator;
import org.jspecify.annotations.Nullable;

/** Whom a root may speak for (RFC 5280, 4.2.1.10): clients refuse what it signs for others, whoever has its key. */
final class PermittedNames {

    /** Names that no public domain ends with: RFC 6761, RFC 6762, RFC 8375, ICANN's {@code internal}, and what routers use. */
    private static final List<String> DOMAINS =
            List.of("localhost", "local", "home.arpa", "internal", "lan", "home", "localdomain", "fritz.box");

    /** RFC 1122, RFC 1918, RFC 3927, RFC 6598, RFC 4193, RFC 4291: the address and its mask. */
    private static final List<String> NETWORKS = List.of(
            "127.0.0.0/8",
            "10.0.0.0/8",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "169.254.0.0/16",
            "100.64.0.0/10",
            "fc00::/7",
            "fe80::/10",
            "::1/128");

    private final @Nullable NameConstraints constraints;

    private PermittedNames(@Nullable NameConstraints constraints) {
        this.constraints = constraints;
    }

    /** Private networks, and these. */
    static NameConstraints privateAnd(ServerNames names) {
        Set<String> domains = new LinkedHashSet<>(DOMAINS);
        domains.addAll(names.hosts());
        var subtrees = new ArrayList<GeneralSubtree>();
        domains.forEach(domain -> subtrees.add(subtree(new GeneralName(GeneralName.dNSName, domain))));
        NETWORKS.forEach(network -> subtrees.add(subtree(network(network))));
        names.addresses().stream()
                .filter(address -> !isPrivate(address))
                .map(address -> network(address, address.getAddress().length * Byte.SIZE))
                .forEach(name -> subtrees.add(subtree(name)));
        return new NameConstraints(subtrees.toArray(GeneralSubtree[]::new), null);
    }

    /** What a root says; all where it says nothing. */
    static PermittedNames of(X509Certificate root) {
        byte[] extension = root.getExtensionValue(Extension.nameConstraints.getId());
        if (extension == null) return new PermittedNames(null);
        return new PermittedNames(NameConstraints.getInstance(
                ASN1OctetString.getInstance(extension).getOctets()));
    }

    /** @return those of the names that clients will believe */
    ServerNames within(ServerNames names) {
        return new ServerNames(
                names.hosts().stream()
                        .filter(host -> permits(new GeneralName(GeneralName.dNSName, host)))
                        .toList(),
                names.addresses().stream()
                        .filter(address -> permits(name(address)))
                        .toList());
    }

    private boolean permits(GeneralName name) {
        if (constraints == null) return true;
        var validator = new PKIXNameConstraintValidator();
        validator.intersectPermittedSubtree(constraints.getPermittedSubtrees());
        try {
            validator.checkPermitted(name);
            return true;
        } catch (NameConstraintValidatorException e) {
            return false;
        }
    }

    private static boolean isPrivate(InetAddress address) {
        return NETWORKS.stream().anyMatch(network -> contains(network(network), address.getAddress()));
    }

    private static boolean contains(GeneralName network, byte[] address) {
        byte[] range = ASN1OctetString.getInstance(network.getName()).getOctets();
        if (range.length != 2 * address.length) return false;
        for (int i = 0; i < address.length; i++) {
            if ((address[i] & range[address.length + i]) != range[i]) return false;
        }
        return true;
    }

    static GeneralName name(InetAddress address) {
        return new GeneralName(GeneralName.iPAddress, new DEROctetString(address.getAddress()));
    }

    private static GeneralSubtree subtree(GeneralName base) {
        return new GeneralSubtree(base);
    }

    private static GeneralName network(String text) {
        int slash = text.indexOf('/');
        return network(InetAddress.ofLiteral(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    /** The address, then the mask. */
    private static GeneralName network(InetAddress address, int bits) {
        byte[] bytes = address.getAddress();
        byte[] range = Arrays.copyOf(bytes, 2 * bytes.length);
        for (int i = 0; i < bits; i++) {
            range[bytes.length + i / Byte.SIZE] |= (byte) (0x80 >> i % Byte.SIZE);
        }
        return new GeneralName(GeneralName.iPAddress, new DEROctetString(range));
    }
}
