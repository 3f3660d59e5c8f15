package app.latent.app.daemon;

import app.latent.app.daemon.FrontSettings.Acme;
import app.latent.app.daemon.FrontSettings.OwnCertificate;
import app.latent.app.daemon.FrontSettings.Proxy;
import app.latent.gateway.Exposure;
import app.latent.gateway.http.ServerNames;
import app.latent.gateway.tls.CertificateRefusedException;
import app.latent.gateway.tls.Certificates;
import app.latent.gateway.tls.LocalCertificates;
import app.latent.gateway.tls.MachineNames;
import app.latent.gateway.tls.OwnCertificates;
import app.latent.gateway.tls.Pem;
import app.latent.gateway.tls.acme.AcmeCertificates;
import app.latent.gateway.tls.acme.AcmeSettings;
import app.latent.indexer.LatentFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What is served with TLS, and whose certificate. */
final class Exposures {

    private Exposures() {}

    /**
     * @param root of the vault, which keeps its certificate authority, and what a public one has signed
     * @throws app.latent.gateway.tls.CertificateRefusedException where there is no certificate to serve with
     */
    static Exposure of(Path root, ServeAddress address, FrontSettings front) throws IOException {
        Proxy proxy = front.proxy();
        if (proxy != null) return new Exposure.BehindProxy(proxy.address(), proxy.publicUri(), front.hosts());
        OwnCertificate own = front.certificate();
        if (own != null) return new Exposure.Tls(read(own), front.hosts());
        Acme acme = front.acme();
        if (acme == null && address.host().isLoopbackAddress()) return new Exposure.Loopback();
        Certificates ofVault = acme == null
                ? ofAuthority(root, address, front)
                : ofPublicAuthority(root, settings(acme, front.hosts()));
        return new Exposure.Tls(keeping(ofVault, front), front.hosts());
    }

    /**
     * The same, while the vault that has the certificate is locked.
     *
     * @throws app.latent.gateway.tls.CertificateRefusedException where there is no certificate to serve with
     */
    static Exposure ofLocked(ServeAddress address, FrontSettings front) throws IOException {
        Proxy proxy = front.proxy();
        if (proxy != null) return new Exposure.BehindProxy(proxy.address(), proxy.publicUri(), front.hosts());
        OwnCertificate own = front.certificate();
        if (own != null) return new Exposure.Tls(read(own), front.hosts());
        if (front.acme() == null && address.host().isLoopbackAddress()) return new Exposure.Loopback();
        Path kept = Objects.requireNonNull(front.kept());
        if (Files.notExists(kept)) {
            throw new CertificateRefusedException(
                    "The vault has the certificate of its page, and has not been unlocked here"
                            + " yet: start this once without --locked, and give the passphrase.");
        }
        return new Exposure.Tls(OwnCertificates.from(kept, kept, InstantSource.system()), front.hosts());
    }

    private static Certificates keeping(Certificates certificates, FrontSettings front) {
        Path kept = front.kept();
        return kept == null ? certificates : new KeptCertificates(certificates, kept);
    }

    /** What can be told in advance of {@link #of}. */
    static void requireReadable(FrontSettings front) throws IOException {
        if (front.certificate() != null) read(front.certificate());
        if (front.acme() != null) settings(front.acme(), front.hosts());
    }

    private static OwnCertificates read(OwnCertificate own) throws IOException {
        return OwnCertificates.from(own.certificate(), own.key(), InstantSource.system());
    }

    private static AcmeCertificates ofPublicAuthority(Path root, AcmeSettings settings) throws IOException {
        return AcmeCertificates.of(
                tlsFolder(root).resolve("acme"), settings, InstantSource.system(), new SecureRandom());
    }

    private static AcmeSettings settings(Acme acme, List<String> hosts) throws IOException {
        List<X509Certificate> roots = acme.root() == null ? List.of() : Pem.requireCertificates(acme.root());
        return new AcmeSettings(acme.directory(), acme.email(), acme.agreed(), hosts, roots);
    }

    private static Path tlsFolder(Path root) {
        return LatentFolder.of(root).resolve("tls");
    }

    private static LocalCertificates ofAuthority(Path root, ServeAddress address, FrontSettings front)
            throws IOException {
        InetAddress host = address.host();
        var wanted = new ServerNames(Set.copyOf(front.hosts()), host.isAnyLocalAddress() ? Set.of() : Set.of(host));
        return LocalCertificates.of(
                tlsFolder(root),
                new MachineNames(host, front.hosts()),
                wanted,
                InstantSource.system(),
                new SecureRandom());
    }
}
