package app.latent.app.daemon;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What protects the way to the gateway, where that is reached from elsewhere.
 *
 * @param certificate the user's own, in PEM; null for one of the vault's authority, or none on loopback
 * @param acme who signs a certificate for {@code hosts}; null for nobody
 * @param proxy who speaks TLS in our place; null where we do
 * @param kept where a certificate of the vault's is kept with its key, in the clear, for the page that unlocks the vault; null for nowhere
 * @param hosts names by which the gateway is reached besides those that the machine knows it has; the first is the one that people are told
 */
public record FrontSettings(
        @Nullable OwnCertificate certificate,
        @Nullable Acme acme,
        @Nullable Proxy proxy,
        @Nullable Path kept,
        List<String> hosts) {

    /** What the machine itself needs. */
    public static final FrontSettings PLAIN = new FrontSettings(null, null, null, null, List.of());

    public FrontSettings {
        hosts = List.copyOf(hosts);
    }

    public FrontSettings keeping(Path file) {
        return new FrontSettings(certificate, acme, proxy, file, hosts);
    }

    /** Files in PEM. */
    public record OwnCertificate(Path certificate, Path key) {}

    /**
     * A public authority.
     *
     * @param agreed whether the user agrees to its terms of service
     * @param root in PEM, whom to believe that the directory is the authority's; null for whom the system believes
     */
    public record Acme(
            URI directory,
            String email,
            boolean agreed,
            @Nullable Path root) {}

    /**
     * @param address where the proxy's connections come from
     * @param publicUri what clients ask the proxy for
     */
    public record Proxy(InetAddress address, URI publicUri) {}
}
