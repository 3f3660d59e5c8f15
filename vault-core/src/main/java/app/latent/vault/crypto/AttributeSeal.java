package app.latent.vault.crypto;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.cryptomator.cryptolib.api.Masterkey;

/** Encrypts the values of extended attributes, as {@link Sealer} does, under a key of their own. A value is bound to its attribute's name. */
final class AttributeSeal {

    /** What its key is derived for. */
    static final String PURPOSE = "xattr";

    private final Sealer sealer;

    AttributeSeal(Masterkey masterkey, SecureRandom random) {
        byte[] key = Hkdf.derive(masterkey, PURPOSE, Sealer.KEY);
        try {
            this.sealer = new Sealer(key, random);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** @param name as it is on disk, which is what the value is bound to */
    byte[] seal(String name, byte[] value) {
        return sealer.seal(name.getBytes(StandardCharsets.US_ASCII), value);
    }

    byte[] open(String name, byte[] sealed) throws UnauthenticCiphertextException {
        byte[] value = sealer.open(name.getBytes(StandardCharsets.US_ASCII), sealed);
        if (value == null) {
            throw new UnauthenticCiphertextException("an extended attribute", new IllegalArgumentException());
        }
        return value;
    }

    void wipe() {
        sealer.wipe();
    }
}
