package app.latent.vault.crypto;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.cryptomator.cryptolib.api.Masterkey;

/**
 * HKDF-SHA256 (RFC 5869) over the 64 bytes of the masterkey, without salt; {@code info} is {@code "app.latent/1/"} and the purpose. Part of the format of
 * everything that is encrypted with a key derived so.
 */
public final class Hkdf {

    private static final String DOMAIN = "app.latent/1/";

    private Hkdf() {}

    /** @return a key of so many bytes, which the caller wipes */
    public static byte[] derive(Masterkey masterkey, String purpose, int length) {
        byte[] info = (DOMAIN + purpose).getBytes(StandardCharsets.US_ASCII);
        byte[] noSalt = new byte[0];
        HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
        hkdf.init(new HKDFParameters(masterkey.getEncoded(), noSalt, info));
        byte[] key = new byte[length];
        hkdf.generateBytes(key, 0, length);
        return key;
    }
}
