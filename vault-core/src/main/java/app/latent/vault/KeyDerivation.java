package app.latent.vault;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.cryptomator.cryptolib.api.Masterkey;

/**
 * HKDF-SHA256 (RFC 5869) over the 64 bytes of the masterkey, without salt; {@code info} is {@code "app.latent/1/"} and
 * the purpose. Part of the format of everything that is encrypted with a subkey.
 */
final class KeyDerivation {

    private static final String DOMAIN = "app.latent/1/";
    private static final String ID_PURPOSE = "vault-id";
    private static final String JOURNAL_PURPOSE = "journal";
    private static final Set<String> OURS = Set.of(ID_PURPOSE, JOURNAL_PURPOSE);
    private static final int ID_LENGTH = 16;
    private static final Pattern PURPOSE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private KeyDerivation() {}

    /** @throws IllegalArgumentException when the purpose is not of lower-case letters, digits and hyphens, or is ours */
    static byte[] subkey(Masterkey masterkey, String purpose) {
        if (!PURPOSE.matcher(purpose).matches() || OURS.contains(purpose)) {
            throw new IllegalArgumentException("not a purpose: " + purpose);
        }
        return derive(masterkey, purpose, Subkey.LENGTH);
    }

    /** The key of the journal, which the caller wipes. */
    static byte[] journalKey(Masterkey masterkey) {
        return derive(masterkey, JOURNAL_PURPOSE, Subkey.LENGTH);
    }

    /** 32 hexadecimal digits that name this vault and tell nothing about it or its keys. */
    static String id(Masterkey masterkey) {
        return HexFormat.of().formatHex(derive(masterkey, ID_PURPOSE, ID_LENGTH));
    }

    private static byte[] derive(Masterkey masterkey, String purpose, int length) {
        byte[] info = (DOMAIN + purpose).getBytes(StandardCharsets.US_ASCII);
        byte[] noSalt = new byte[0];
        HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
        hkdf.init(new HKDFParameters(masterkey.getEncoded(), noSalt, info));
        byte[] key = new byte[length];
        hkdf.generateBytes(key, 0, length);
        return key;
    }
}
