package app.latent.gateway.tls.acme;

import app.latent.gateway.tls.KeyPairs;
import app.latent.gateway.tls.TlsIdentity;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** What the authority is shown while it looks whether names are ours: a certificate each, signed by itself, that nobody else believes (RFC 8737, 3). */
final class Challenges {

    private static final ASN1ObjectIdentifier ACME_IDENTIFIER = new ASN1ObjectIdentifier("1.3.6.1.5.5.7.1.31");
    private static final Duration LIFETIME = Duration.ofDays(1);
    private static final int SERIAL_BITS = 127;

    private final Map<String, TlsIdentity> shown = new ConcurrentHashMap<>();
    private final SecureRandom random;

    Challenges(SecureRandom random) {
        this.random = random;
    }

    /** @param host in lower case */
    Optional<TlsIdentity> of(String host) {
        return Optional.ofNullable(shown.get(host));
    }

    /** @param validation the SHA-256 of the key authorization (RFC 8555, 8.1) */
    void show(String host, byte[] validation, Instant now) {
        shown.put(host, certificate(host, validation, now));
    }

    void forget(String host) {
        shown.remove(host);
    }

    private TlsIdentity certificate(String host, byte[] validation, Instant now) {
        KeyPair pair = KeyPairs.create(random);
        var name = new X500Name("CN=acme.invalid");
        var builder = new JcaX509v3CertificateBuilder(
                name,
                new BigInteger(SERIAL_BITS, random).setBit(0),
                Date.from(now.minus(LIFETIME)),
                Date.from(now.plus(LIFETIME)),
                name,
                pair.getPublic());
        try {
            builder.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.dNSName, host)));
            builder.addExtension(ACME_IDENTIFIER, true, new DEROctetString(validation));
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
            return new TlsIdentity(
                    pair.getPrivate(),
                    List.of(new JcaX509CertificateConverter().getCertificate(builder.build(signer))));
        } catch (GeneralSecurityException | OperatorException | IOException e) {
            throw new IllegalStateException("no certificate can be made", e);
        }
    }
}
