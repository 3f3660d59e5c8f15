package app.latent.gateway.tls;

import app.latent.gateway.http.Uploads;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;
import org.jspecify.annotations.Nullable;

/** Certificates and keys in the text form of RFC 7468; private keys are PKCS#8, or as OpenSSL wrote them before. */
public final class Pem {

    private static final long MOST_BYTES = 1 << 20;

    private final List<X509Certificate> certificates = new ArrayList<>();
    private @Nullable PrivateKey key;
    private @Nullable PublicKey publicKey;

    private Pem() {}

    /**
     * Reads whatever of it is in a file; passes over anything else.
     *
     * @throws CertificateRefusedException that names the file
     */
    public static Pem read(Path file) throws CertificateRefusedException {
        try {
            if (Files.size(file) > MOST_BYTES) throw new CertificateRefusedException(file + " is no PEM file.");
            return parse(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (EncryptedKeyException e) {
            throw new CertificateRefusedException(
                    "The key in " + file + " is encrypted, and nobody is asked for its passphrase."
                            + " `openssl pkey -in ENCRYPTED -out KEY` writes it without.",
                    e);
        } catch (CertificateRefusedException e) {
            throw e;
        } catch (IOException e) {
            throw new CertificateRefusedException(file + " cannot be read as PEM: " + why(e), e);
        }
    }

    /**
     * Reads the certificates that are in a file.
     *
     * @return one at least
     * @throws CertificateRefusedException that names the file
     */
    public static List<X509Certificate> requireCertificates(Path file) throws CertificateRefusedException {
        List<X509Certificate> found = read(file).certificates();
        if (found.isEmpty()) throw new CertificateRefusedException("There is no certificate in " + file + ".");
        return found;
    }

    private static String why(IOException e) {
        return e instanceof NoSuchFileException ? "there is no such file" : String.valueOf(e.getMessage());
    }

    static Pem parse(String text) throws IOException {
        var pem = new Pem();
        try (var parser = new PEMParser(new StringReader(text))) {
            for (Object part = parser.readObject(); part != null; part = parser.readObject()) pem.add(part);
        } catch (CertificateException | IllegalArgumentException e) {
            throw new IOException("not a certificate or key", e);
        }
        return pem;
    }

    private void add(Object part) throws IOException, CertificateException {
        var converter = new JcaPEMKeyConverter();
        switch (part) {
            case X509CertificateHolder holder ->
                certificates.add(new JcaX509CertificateConverter().getCertificate(holder));
            case PrivateKeyInfo info -> key = converter.getPrivateKey(info);
            case SubjectPublicKeyInfo info -> publicKey = converter.getPublicKey(info);
            case PEMKeyPair pair -> key = converter.getPrivateKey(pair.getPrivateKeyInfo());
            case PKCS8EncryptedPrivateKeyInfo _, PEMEncryptedKeyPair _ -> throw new EncryptedKeyException();
            default -> {}
        }
    }

    private static final class EncryptedKeyException extends IOException {
        EncryptedKeyException() {
            super("encrypted");
        }
    }

    /** @return in the order of the text */
    public List<X509Certificate> certificates() {
        return List.copyOf(certificates);
    }

    public @Nullable PrivateKey key() {
        return key;
    }

    public @Nullable PublicKey publicKey() {
        return publicKey;
    }

    public static String write(PrivateKey key) {
        return block("PRIVATE KEY", key.getEncoded());
    }

    public static String write(PublicKey key) {
        return block("PUBLIC KEY", key.getEncoded());
    }

    public static String write(X509Certificate certificate) {
        try {
            return block("CERTIFICATE", certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String block(String type, byte[] content) {
        var text = new StringWriter();
        try (var writer = new PemWriter(text)) {
            writer.writeObject(new PemObject(type, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes a file, whole or not at all, and the folders that lead to it. */
    public static void keep(Path file, String text) throws IOException {
        new Uploads().replace(file, text.getBytes(StandardCharsets.US_ASCII));
    }
}
