package app.latent.vault;

import app.latent.vault.crypto.Hkdf;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cryptomator.cryptolib.api.Masterkey;

/** The keys derived from the masterkey by {@link Hkdf}, each for one purpose. */
final class KeyDerivation {

    /** What is done with a key. It is overwritten when that returns. */
    @FunctionalInterface
    interface KeyUse<T> {
        T with(byte[] key) throws IOException;
    }

    private static final String ID_LABEL = "vault-id";

    /** Of the key that {@link app.latent.vault.crypto.VaultCryptor} derives. */
    private static final String ATTRIBUTES_LABEL = "xattr";

    private static final Set<String> OURS = Stream.concat(
                    Stream.of(ID_LABEL, ATTRIBUTES_LABEL),
                    Arrays.stream(KeyPurpose.values()).map(KeyPurpose::label))
            .collect(Collectors.toUnmodifiableSet());
    private static final int ID_LENGTH = 16;
    private static final Pattern PURPOSE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private KeyDerivation() {}

    /** @throws IllegalArgumentException when the purpose is not of lower-case letters, digits and hyphens, or is ours */
    static byte[] subkey(Masterkey masterkey, String purpose) {
        if (!PURPOSE.matcher(purpose).matches() || OURS.contains(purpose)) {
            throw new IllegalArgumentException("not a purpose: " + purpose);
        }
        return Hkdf.derive(masterkey, purpose, Subkey.LENGTH);
    }

    /** @param use copies the key where it needs it for longer */
    static <T> T use(Masterkey masterkey, KeyPurpose purpose, KeyUse<T> use) throws IOException {
        byte[] key = Hkdf.derive(masterkey, purpose.label(), Subkey.LENGTH);
        try {
            return use.with(key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** 32 hexadecimal digits that name this vault and tell nothing about it or its keys. */
    static String id(Masterkey masterkey) {
        return HexFormat.of().formatHex(Hkdf.derive(masterkey, ID_LABEL, ID_LENGTH));
    }
}
