package app.latent.indexer.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;

/**
 * Turns file names into opaque ones and back: a synthetic IV (the truncated HMAC of the padded name) followed by the
 * name under AES-CTR with that IV. Deterministic, so that a name is found without a table; authenticated, so that a
 * strange file is known as one. Names are padded to a multiple of 32 bytes, so that most have the same length.
 */
final class FileNames {
    private static final int IV_LENGTH = 16;
    private static final int PADDING = 32;

    private final StoreKey macKey;
    private final StoreKey cipherKey;

    FileNames(StoreKey key) {
        this.macKey = key.derive(bytes("file name authentication"));
        this.cipherKey = key.derive(bytes("file name encryption"));
    }

    String encrypt(String name) {
        byte[] padded = pad(bytes(name));
        byte[] iv = iv(padded);
        byte[] text = crypt(Cipher.ENCRYPT_MODE, iv, padded);
        HexFormat hex = HexFormat.of();
        return hex.formatHex(iv) + hex.formatHex(text);
    }

    /** Empty where the name was not made by {@link #encrypt} with this key. */
    Optional<String> decrypt(String opaque) {
        byte[] raw;
        try {
            raw = HexFormat.of().parseHex(opaque);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (raw.length <= IV_LENGTH || (raw.length - IV_LENGTH) % PADDING != 0) {
            return Optional.empty();
        }
        byte[] iv = Arrays.copyOf(raw, IV_LENGTH);
        byte[] padded = crypt(Cipher.DECRYPT_MODE, iv, Arrays.copyOfRange(raw, IV_LENGTH, raw.length));
        if (!MessageDigest.isEqual(iv, iv(padded)) || !opaque.equals(opaque.toLowerCase(java.util.Locale.ROOT))) {
            return Optional.empty();
        }
        return Optional.of(new String(unpad(padded), StandardCharsets.UTF_8));
    }

    void destroy() {
        macKey.destroy();
        cipherKey.destroy();
    }

    private byte[] iv(byte[] padded) {
        return Arrays.copyOf(macKey.mac(padded), IV_LENGTH);
    }

    private byte[] crypt(int mode, byte[] iv, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(mode, cipherKey, new IvParameterSpec(iv));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-CTR is part of every Java runtime", e);
        }
    }

    /** ISO/IEC 7816-4: one byte 0x80, then zeros. A name has no such bytes at its end. */
    private static byte[] pad(byte[] name) {
        byte[] padded = Arrays.copyOf(name, (name.length / PADDING + 1) * PADDING);
        padded[name.length] = (byte) 0x80;
        return padded;
    }

    private static byte[] unpad(byte[] padded) {
        int end = padded.length - 1;
        while (end > 0 && padded[end] == 0) {
            end--;
        }
        return Arrays.copyOf(padded, end);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
