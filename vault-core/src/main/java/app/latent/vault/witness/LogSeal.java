package app.latent.vault.witness;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts the entries of one log: nonce 12, AES-256-GCM ciphertext, tag 16, with a key that no other log has, bound to where the entry is. For one thread.
 */
final class LogSeal {

    /** Bytes by which a sealed entry is longer. */
    static final int OVERHEAD = 28;

    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final byte[] key;
    private final SecretKeySpec keySpec;
    private final SecureRandom random = new SecureRandom();
    private final Cipher cipher;

    /**
     * @param witnessKey 32 bytes; stays the caller's
     * @param log its id
     */
    LogSeal(byte[] witnessKey, UUID log) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(witnessKey, "HmacSHA256"));
            mac.update("log".getBytes(StandardCharsets.US_ASCII));
            this.key = mac.doFinal(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(log.getMostSignificantBits())
                    .putLong(log.getLeastSignificantBits())
                    .array());
            this.keySpec = new SecretKeySpec(key, "AES");
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] seal(long offset, byte[] entry) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = Arrays.copyOf(nonce, OVERHEAD + entry.length);
        try {
            init(Cipher.ENCRYPT_MODE, nonce, offset);
            cipher.doFinal(entry, 0, entry.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return null where it is no entry of this place of this log */
    byte @Nullable [] open(long offset, byte[] sealed) {
        try {
            init(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), offset);
            return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException _) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void init(int mode, byte[] nonce, long offset) throws GeneralSecurityException {
        cipher.init(mode, keySpec, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(0, offset));
    }

    /** The copy in the key object is out of reach until it is collected. */
    void wipe() {
        Arrays.fill(key, (byte) 0);
    }
}
