package app.latent.gateway.tls.acme;

import app.latent.gateway.tls.AlternativeNames;
import app.latent.gateway.tls.CertificateRefusedException;
import app.latent.gateway.tls.KeyPairs;
import app.latent.gateway.tls.Pem;
import app.latent.gateway.tls.TlsIdentity;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a vault keeps what it has of one authority: {@code account.pem} and {@code certificate.pem}, in a folder that nobody but the owner reads. */
final class AcmeFolder {

    private static final int MARK_BYTES = 16;

    private final Path account;
    private final Path certificate;

    private AcmeFolder(Path folder) {
        this.account = folder.resolve("account.pem");
        this.certificate = folder.resolve("certificate.pem");
    }

    /**
     * @param folder of all authorities
     * @param directory of this one: what another has signed, as for a trial, is not taken for its
     */
    static AcmeFolder of(Path folder, URI directory) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(directory.toString().getBytes(StandardCharsets.UTF_8));
            return new AcmeFolder(folder.resolve(HexFormat.of().formatHex(Arrays.copyOf(hash, MARK_BYTES))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws CertificateRefusedException where there is one that cannot be used */
    Optional<KeyPair> accountKey() throws IOException {
        if (!Files.exists(account)) return Optional.empty();
        Pem pem = Pem.read(account);
        PrivateKey key = pem.key();
        PublicKey publicKey = pem.publicKey();
        if (key == null || publicKey == null || !KeyPairs.match(key, publicKey)) {
            throw new CertificateRefusedException("The key of this vault's account with the authority is broken: "
                    + place(account) + ". Without that file a new account is made.");
        }
        return Optional.of(new KeyPair(publicKey, key));
    }

    private static String place(Path file) {
        return "/.latent/tls/acme/" + file.subpath(file.getNameCount() - 2, file.getNameCount());
    }

    /** @throws CertificateRefusedException where the folder is read-only */
    void keep(KeyPair accountKey) throws IOException {
        keep(account, Pem.write(accountKey.getPrivate()) + Pem.write(accountKey.getPublic()));
    }

    /** @return the certificate that was kept last; empty where that is not for all these names, broken, or has expired */
    Optional<TlsIdentity> certificate(Set<String> hosts, Instant now) throws IOException {
        if (!Files.exists(certificate)) return Optional.empty();
        try {
            Pem pem = Pem.read(certificate);
            PrivateKey key = pem.key();
            List<X509Certificate> chain = pem.certificates();
            if (key == null || chain.isEmpty()) return Optional.empty();
            return Optional.of(new TlsIdentity(key, chain)).filter(identity -> isFor(identity, hosts, now));
        } catch (CertificateRefusedException e) {
            return Optional.empty();
        }
    }

    /** Tells whether a certificate can be served with. One that is not valid yet can: the clock that is late is ours, and clients have their own. */
    static boolean isFor(TlsIdentity identity, Set<String> hosts, Instant now) {
        X509Certificate leaf = identity.leaf();
        try {
            return KeyPairs.match(identity.key(), leaf.getPublicKey())
                    && AlternativeNames.of(leaf).containsAll(hosts)
                    && now.isBefore(leaf.getNotAfter().toInstant());
        } catch (CertificateParsingException e) {
            return false;
        }
    }

    /** Key and certificates in one file, so that neither is ever there without the other. */
    void keep(TlsIdentity identity) throws IOException {
        var text = new StringBuilder(Pem.write(identity.key()));
        identity.chain().forEach(each -> text.append(Pem.write(each)));
        keep(certificate, text.toString());
    }

    private static void keep(Path file, String text) throws IOException {
        try {
            Pem.keep(file, text);
        } catch (ReadOnlyFileSystemException e) {
            throw readOnly(e);
        }
    }

    /** @throws CertificateRefusedException where nothing can be kept */
    void requireWritable() throws CertificateRefusedException {
        if (account.getFileSystem().isReadOnly()) throw readOnly(new ReadOnlyFileSystemException());
    }

    private static CertificateRefusedException readOnly(ReadOnlyFileSystemException cause) {
        return new CertificateRefusedException(
                "A certificate is to be ordered, and cannot be kept while this vault is read-only. Serve it once without"
                        + " --read-only, or give --tls-certificate.",
                cause);
    }
}
