package app.latent.gateway.tls;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/** What people compare: the SHA-256 of a certificate's DER form, as systems show it. */
public final class Fingerprint {

    private static final HexFormat FORM = HexFormat.ofDelimiter(":").withUpperCase();

    private Fingerprint() {}

    /** @return 32 pairs of hexadecimal digits in capitals, with colons between them */
    public static String of(X509Certificate certificate) {
        try {
            return FORM.formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
