package app.latent.vault.crypto;

import app.latent.ffi.SecretMemory;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts small things under one key: nonce 12, AES-256-GCM ciphertext (NIST SP 800-38D), tag 16. Each is bound to associated data that its reader knows
 * without being told, such as where it stands; with any other it does not open. Nonces are random, so one key is for fewer than 2^32 things.
 *
 * <p>For any number of threads, of which one works at a time.
 */
public final class Sealer {

    /** Bytes of the key. */
    public static final int KEY = 32;

    /** Bytes before what is encrypted. */
    public static final int NONCE = 12;

    /** Bytes by which the sealed is longer. */
    public static final int OVERHEAD = 28;

    private static final int TAG = OVERHEAD - NONCE;
    private static final String AES = "AES";

    /** The key off the heap; each copy that is asked for is wiped by the cipher that asks, with the next key at the latest. */
    private record Key(SecretMemory memory) implements SecretKey {
        private static final long serialVersionUID = 1L;

        @Override
        public String getAlgorithm() {
            return AES;
        }

        @Override
        public String getFormat() {
            return "RAW";
        }

        @Override
        public byte[] getEncoded() {
            return memory.copy();
        }

        @Override
        public String toString() {
            return "Key";
        }
    }

    /** How many nonces are drawn at once: one by one they would cost as much as what they are for. */
    private static final int DRAWN = 64;

    private final Key key;
    private final SecureRandom random;

    /** Guarded by the monitor, as {@link #next} is. */
    private final byte[] nonces = new byte[DRAWN * NONCE];

    /** Where the next nonce begins, none of which is used twice. */
    private int next = nonces.length;

    /** The only one that ever has the key, which it keeps until it gets another. Guarded by the monitor. */
    private final Cipher cipher;

    /** Guarded by the monitor. */
    private boolean wiped;

    /** @param key {@value #KEY} bytes, copied; stays the caller's, who wipes it */
    public Sealer(byte[] key) {
        this(key, new SecureRandom());
    }

    /** @param random with any that can be foretold nothing is secret */
    Sealer(byte[] key, SecureRandom random) {
        if (key.length != KEY) throw new IllegalArgumentException("not a key: " + key.length + " bytes");
        this.random = random;
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        this.key = new Key(SecretMemory.copyOf(key));
    }

    /**
     * @param associated what the sealed is bound to
     * @return longer by {@value #OVERHEAD} bytes
     * @throws IllegalStateException after {@link #wipe}
     */
    public byte[] seal(byte[] associated, byte[] plain) {
        byte[] sealed = new byte[plain.length + OVERHEAD];
        System.arraycopy(plain, 0, sealed, NONCE, plain.length);
        seal(associated, ByteBuffer.wrap(sealed));
        return sealed;
    }

    /**
     * Seals where it stands.
     *
     * @param sealed {@value #NONCE} bytes for the nonce, what is to be encrypted, and room for the tag; its position stays
     * @throws IllegalStateException after {@link #wipe}
     */
    public synchronized void seal(byte[] associated, ByteBuffer sealed) {
        byte[] nonce = nonce();
        ByteBuffer plain = sealed.slice(sealed.position() + NONCE, sealed.remaining() - OVERHEAD);
        try {
            init(Cipher.ENCRYPT_MODE, nonce, associated);
            cipher.doFinal(plain, sealed.duplicate().put(nonce));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param sealed anything
     * @return null where it was not sealed so with this key, or was changed since
     * @throws IllegalStateException after {@link #wipe}
     */
    public synchronized byte @Nullable [] open(byte[] associated, byte[] sealed) {
        if (sealed.length < OVERHEAD) return null;
        try {
            init(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), associated);
            return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException _) {
            return null;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] nonce() {
        if (next == nonces.length) {
            random.nextBytes(nonces);
            next = 0;
        }
        byte[] nonce = Arrays.copyOfRange(nonces, next, next + NONCE);
        next += NONCE;
        return nonce;
    }

    private void init(int mode, byte[] nonce, byte[] associated) throws GeneralSecurityException {
        if (wiped) throw new IllegalStateException("the vault is locked");
        cipher.init(mode, key, new GCMParameterSpec(Byte.SIZE * TAG, nonce));
        cipher.updateAAD(associated);
    }

    /** Overwrites the key, once whoever works with it now is done, which needs neither disk nor network. A second call does nothing. */
    public synchronized void wipe() {
        if (wiped) return;
        wiped = true;
        key.memory().close();
        try {
            // A cipher overwrites its key as it gets another.
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(new byte[KEY], AES),
                    new GCMParameterSpec(Byte.SIZE * TAG, new byte[NONCE]));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
