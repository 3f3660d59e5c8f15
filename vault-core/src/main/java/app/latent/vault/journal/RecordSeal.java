package app.latent.vault.journal;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
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

    /** Bytes before the record. */
    static final int NONCE = 12;

    private static final int TAG = 16;

    private final byte[] key;

    /** Set before the key is wiped. */
    private volatile boolean wiped;

    private final SecureRandom random = new SecureRandom();
    private final Cipher sealing = cipher();

    /** @param key 32 bytes, copied */
    RecordSeal(byte[] key) {
        this.key = key.clone();
    }

    /** Whoever seals or opens at the moment fails. */
    void wipe() {
        wiped = true;
        Arrays.fill(key, (byte) 0);
    }

    /**
     * Seals a record where it stands. For one thread at a time.
     *
     * @param sealed {@value #NONCE} bytes for the nonce, the record, {@value #TAG} bytes for the tag
     */
    void seal(UUID segment, long number, ByteBuffer sealed) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        int start = sealed.position();
        int length = sealed.remaining() - OVERHEAD;
        ByteBuffer record = sealed.duplicate().position(start + NONCE).limit(start + NONCE + length);
        try {
            init(sealing, Cipher.ENCRYPT_MODE, nonce, segment, number);
            sealing.doFinal(record, sealed.duplicate().put(nonce));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return null where it is not the record of this number of this segment */
    byte @Nullable [] open(UUID segment, long number, byte[] sealed) {
        byte[] nonce = new byte[NONCE];
        System.arraycopy(sealed, 0, nonce, 0, NONCE);
        try {
            Cipher opening = cipher();
            init(opening, Cipher.DECRYPT_MODE, nonce, segment, number);
            return opening.doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException _) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void init(Cipher cipher, int mode, byte[] nonce, UUID segment, long number)
            throws GeneralSecurityException {
        SecretKeySpec copy = new SecretKeySpec(key, "AES");
        // Whoever sees the key as it was wiped sees that, too.
        if (wiped) throw new IllegalStateException("the vault is locked");
        cipher.init(mode, copy, new GCMParameterSpec(Byte.SIZE * TAG, nonce));
        cipher.updateAAD(ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(segment.getMostSignificantBits())
                .putLong(segment.getLeastSignificantBits())
                .putLong(number)
                .flip());
    }
}
