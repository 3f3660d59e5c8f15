package app.latent.gateway.tls;

import app.latent.gateway.http.ServerNames;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate authority of a vault's own: EC P-256, signs servers only, and only those that {@link PermittedNames} lists.
 *
 * @param root what devices install; holds nothing of the vault
 */
record Authority(X509Certificate root, PrivateKey key) {

    /** Of what it signs: Apple's systems refuse more than 825 days, and a stolen key of a server is worth less the sooner it ends. */
    static final Duration LEAF_LIFETIME = Duration.ofDays(60);

    private static final Duration ROOT_LIFETIME = Duration.ofDays(3_650);

    /** For clocks that are late. */
    private static final Duration GRACE = Duration.ofDays(1);

    private static final String SIGNATURE = "SHA256withECDSA";
    private static final int SERIAL_BITS = 127;

    /** @param names that it can sign for besides those of private networks */
    static Authority create(ServerNames names, Instant now, SecureRandom random) {
        try {
            KeyPair pair = KeyPairs.create(random);
            byte[] mark = new byte[3];
            random.nextBytes(mark);
            // Told apart by its mark in a device's list; says nothing of the vault or the machine.
            var name = new X500Name("O=Latent,CN=Latent authority "
                    + HexFormat.of().withUpperCase().formatHex(mark));
            var builder = builder(name, name, pair, now, ROOT_LIFETIME, random);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(Extension.nameConstraints, true, PermittedNames.privateAnd(names));
            return new Authority(sign(builder, pair.getPrivate()), pair.getPrivate());
        } catch (GeneralSecurityException | OperatorException | IOException e) {
            throw new IllegalStateException("no authority can be made", e);
        }
    }

    /** @return those of the names that it may sign for */
    ServerNames permitted(ServerNames names) {
        return PermittedNames.of(root).within(names);
    }

    /** @param names permitted ones, one at least */
    TlsIdentity issue(ServerNames names, Instant now, SecureRandom random) {
        try {
            KeyPair pair = KeyPairs.create(random);
            X500Name issuer =
                    X500Name.getInstance(root.getSubjectX500Principal().getEncoded());
            var builder = builder(issuer, new X500Name("CN=Latent server"), pair, now, LEAF_LIFETIME, random);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            builder.addExtension(Extension.subjectAlternativeName, false, alternativeNames(names));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(root.getPublicKey()));
            return new TlsIdentity(pair.getPrivate(), List.of(sign(builder, key), root));
        } catch (GeneralSecurityException | OperatorException | IOException e) {
            throw new IllegalStateException("no certificate can be made", e);
        }
    }

    private static GeneralNames alternativeNames(ServerNames names) {
        var all = new ArrayList<GeneralName>();
        names.hosts().forEach(host -> all.add(new GeneralName(GeneralName.dNSName, host)));
        names.addresses().forEach(address -> all.add(PermittedNames.name(address)));
        return new GeneralNames(all.toArray(GeneralName[]::new));
    }

    private static X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, KeyPair pair, Instant now, Duration lifetime, SecureRandom random)
            throws GeneralSecurityException, IOException {
        var builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, random).setBit(0),
                Date.from(now.minus(GRACE)),
                Date.from(now.plus(lifetime)),
                subject,
                pair.getPublic());
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
        return builder;
    }

    private static X509Certificate sign(X509v3CertificateBuilder builder, PrivateKey key)
            throws GeneralSecurityException, OperatorException {
        var signer = new JcaContentSignerBuilder(SIGNATURE).build(key);
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }

    @Override
    public String toString() {
        return "Authority[" + Fingerprint.of(root) + "]";
    }
}
