package app.latent.vault.crypto;

import app.latent.vault.format.AttributeFormat;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.cryptomator.cryptolib.api.Masterkey;

/** Encrypts the values of extended attributes: nonce 12, AES-256-GCM ciphertext, tag 16, under a key of their own. A value is bound to its attribute's name. */
final class AttributeSeal {

    /** What its key is derived for. */
    static final String PURPOSE = "xattr";

    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG = 16;

    /** Guarded by the monitor. */
    private final byte[] key;

    private final SecureRandom random;

    /** Guarded by the monitor. */
    private boolean wiped;

    AttributeSeal(Masterkey masterkey, SecureRandom random) {
        this.key = Hkdf.derive(masterkey, PURPOSE, KEY);
        this.random = random;
    }

    /** @param name as it is on disk, which is what the value is bound to */
    byte[] seal(String name, byte[] value) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = Arrays.copyOf(nonce, AttributeFormat.OVERHEAD + value.length);
            cipher(Cipher.ENCRYPT_MODE, nonce, name).doFinal(value, 0, value.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] open(String name, byte[] sealed) throws UnauthenticCiphertextException {
        if (sealed.length < AttributeFormat.OVERHEAD) {
            throw new UnauthenticCiphertextException("an extended attribute", new IllegalArgumentException());
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), name);
            return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException e) {
            throw new UnauthenticCiphertextException("an extended attribute", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String name) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(Byte.SIZE * TAG, nonce));
        cipher.updateAAD(ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)));
        return cipher;
    }

    /** A wiped key is one that everybody knows. */
    private synchronized SecretKeySpec key() {
        if (wiped) throw new IllegalStateException("the vault is locked");
        return new SecretKeySpec(key, "AES");
    }

    synchronized void wipe() {
        wiped = true;
        Arrays.fill(key, (byte) 0);
    }
}
