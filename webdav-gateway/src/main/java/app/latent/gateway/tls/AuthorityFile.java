package app.latent.gateway.tls;

import app.latent.gateway.http.ServerNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** Where a vault keeps its authority: {@code authority.pem}, its root's certificate and its private key (PKCS#8), in a folder that nobody but the owner reads. */
final class AuthorityFile {

    private static final String NAME = "authority.pem";

    private final Path folder;

    AuthorityFile(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads the authority, or makes one where there is none.
     *
     * @param names that a new one can sign for, besides those of private networks
     * @throws CertificateRefusedException where what there is cannot be used, or none can be written
     */
    Authority get(ServerNames names, Instant now, SecureRandom random) throws IOException {
        try {
            return read(now);
        } catch (NoSuchFileException e) {
            Authority made = Authority.create(names, now, random);
            write(made);
            return made;
        }
    }

    private Authority read(Instant now) throws IOException {
        if (!Files.exists(folder.resolve(NAME))) throw new NoSuchFileException(NAME);
        Pem pem = Pem.read(folder.resolve(NAME));
        List<X509Certificate> certificates = pem.certificates();
        PrivateKey key = pem.key();
        if (certificates.size() != 1
                || key == null
                || !KeyPairs.match(key, certificates.getFirst().getPublicKey())) {
            throw refused("is broken");
        }
        X509Certificate root = certificates.getFirst();
        if (root.getBasicConstraints() < 0) throw refused("is no authority");
        if (now.isAfter(root.getNotAfter().toInstant())) throw refused("has expired");
        return new Authority(root, key);
    }

    private static CertificateRefusedException refused(String what) {
        return new CertificateRefusedException("The certificate authority of this vault " + what + ": /.latent/tls/"
                + NAME + ". Without that file a new one is made, whose root is then to be installed on each device.");
    }

    /** Whole or not at all: half a key would be an authority that no device can be told from an attacker's. */
    private void write(Authority authority) throws IOException {
        try {
            Pem.keep(folder.resolve(NAME), Pem.write(authority.root()) + Pem.write(authority.key()));
        } catch (ReadOnlyFileSystemException e) {
            throw new CertificateRefusedException(
                    "This vault has no certificate authority yet, and none can be kept while it is read-only."
                            + " Serve it once without --read-only, or give --tls-certificate.",
                    e);
        }
    }
}
