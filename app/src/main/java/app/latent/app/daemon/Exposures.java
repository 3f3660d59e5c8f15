package app.latent.app.daemon;

import app.latent.app.daemon.FrontSettings.OwnCertificate;
import app.latent.app.daemon.FrontSettings.Proxy;
import app.latent.gateway.Exposure;
import app.latent.gateway.http.ServerNames;
import app.latent.gateway.tls.LocalCertificates;
import app.latent.gateway.tls.MachineNames;
import app.latent.gateway.tls.OwnCertificates;
import app.latent.indexer.LatentFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Set;

/** What is served with TLS, and whose certificate. */
final class Exposures {

    private Exposures() {}

    /**
     * @param root of the vault, which keeps its certificate authority
     * @throws app.latent.gateway.tls.CertificateRefusedException where there is no certificate to serve with
     */
    static Exposure of(Path root, ServeAddress address, FrontSettings front) throws IOException {
        Proxy proxy = front.proxy();
        if (proxy != null) return new Exposure.BehindProxy(proxy.address(), proxy.publicUri(), front.hosts());
        OwnCertificate own = front.certificate();
        if (own != null) return new Exposure.Tls(read(own), front.hosts());
        if (address.host().isLoopbackAddress()) return new Exposure.Loopback();
        return new Exposure.Tls(ofAuthority(root, address, front), front.hosts());
    }

    /** What can be told in advance of {@link #of}. */
    static void requireReadable(FrontSettings front) throws IOException {
        if (front.certificate() != null) read(front.certificate());
    }

    private static OwnCertificates read(OwnCertificate own) throws IOException {
        return OwnCertificates.from(own.certificate(), own.key(), InstantSource.system());
    }

    private static LocalCertificates ofAuthority(Path root, ServeAddress address, FrontSettings front)
            throws IOException {
        InetAddress host = address.host();
        var wanted = new ServerNames(Set.copyOf(front.hosts()), host.isAnyLocalAddress() ? Set.of() : Set.of(host));
        return LocalCertificates.of(
                LatentFolder.of(root).resolve("tls"),
                new MachineNames(host, front.hosts()),
                wanted,
                InstantSource.system(),
                new SecureRandom());
    }
}
