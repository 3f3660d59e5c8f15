package app.latent.vault.journal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts records: nonce 12, AES-256-GCM ciphertext, tag 16. A record is bound to its segment and to its number there, so that none can be moved, repeated
 * or taken from a segment that was written over.
 */
final class RecordSeal {

    /** Bytes by which a sealed record is longer. */
    static final int OVERHEAD = 28;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** @param key 32 bytes, copied */
    RecordSeal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    byte[] seal(UUID segment, long number, byte[] record) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = new byte[record.length + OVERHEAD];
            System.arraycopy(nonce, 0, sealed, 0, NONCE);
            cipher(Cipher.ENCRYPT_MODE, nonce, segment, number).doFinal(record, 0, record.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return null where it is not the record of this number of this segment */
    byte @Nullable [] open(UUID segment, long number, byte[] sealed) {
        byte[] nonce = new byte[NONCE];
        System.arraycopy(sealed, 0, nonce, 0, NONCE);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, segment, number).doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException _) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID segment, long number) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(segment.getMostSignificantBits())
                .putLong(segment.getLeastSignificantBits())
                .putLong(number)
                .flip());
        return cipher;
    }
}
