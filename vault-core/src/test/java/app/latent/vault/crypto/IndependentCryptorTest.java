package app.latent.vault.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.vault.format.DirectoryId;
import app.latent.vault.format.GcmSizes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.cryptomator.cryptolib.api.CryptorProvider.Scheme;
import org.cryptomator.cryptolib.api.Masterkey;
import org.cryptomator.siv.SivMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@link VaultCryptor} makes and reads what the format's page says, told by code that is written from that page alone. */
class IndependentCryptorTest {

    private static final int NONCE = 12;
    private static final int KEY = 32;

    private final byte[] keys = new byte[2 * KEY];
    private final Random random = new Random(8);
    private final Masterkey masterkey;
    private final VaultCryptor cryptor;

    IndependentCryptorTest() {
        random.nextBytes(keys);
        masterkey = new Masterkey(keys.clone());
        cryptor = new VaultCryptor(masterkey, Scheme.SIV_GCM);
    }

    @AfterEach
    void wipe() {
        try (masterkey;
                cryptor) {}
    }

    @Test
    void headersAndChunksOfAnySizeAreAsTheFormatSays() throws Exception {
        for (int size : new int[] {1, 2, 15, 16, 17, 4096, 32_767, 32_768}) {
            for (long chunk : new long[] {0, 1, 255, 256, 1L << 31, 1L << 40}) {
                byte[] cleartext = new byte[size];
                random.nextBytes(cleartext);
                ContentHeader header = cryptor.createHeader();
                ByteBuffer ciphertext = ByteBuffer.allocate(GcmSizes.CIPHERTEXT_CHUNK);
                cryptor.encryptChunk(ByteBuffer.wrap(cleartext), ciphertext, chunk, header);
                ciphertext.flip();
                assertEquals(size + GcmSizes.CHUNK_OVERHEAD, ciphertext.remaining());
                assertArrayEquals(cleartext, open(header.ciphertext(), chunk, ciphertext.array(), ciphertext.limit()));
            }
        }
    }

    /** Decrypts by the format's page. */
    private byte[] open(byte[] header, long chunk, byte[] ciphertext, int length) throws GeneralSecurityException {
        byte[] headerNonce = Arrays.copyOf(header, NONCE);
        byte[] payload = gcm(Arrays.copyOf(keys, KEY), headerNonce, header, NONCE, header.length - NONCE, new byte[0]);
        for (int i = 0; i < Long.BYTES; i++) {
            assertEquals((byte) 0xFF, payload[i], "reserved");
        }
        byte[] contentKey = Arrays.copyOfRange(payload, Long.BYTES, payload.length);
        byte[] associated = ByteBuffer.allocate(Long.BYTES + NONCE)
                .putLong(chunk)
                .put(headerNonce)
                .array();
        return gcm(contentKey, Arrays.copyOf(ciphertext, NONCE), ciphertext, NONCE, length - NONCE, associated);
    }

    private static byte[] gcm(byte[] key, byte[] nonce, byte[] sealed, int offset, int length, byte[] associated)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(associated);
        return cipher.doFinal(sealed, offset, length);
    }

    @Test
    void namesAndContentDirectoriesAreAsTheFormatSays() throws Exception {
        byte[] encKey = Arrays.copyOf(keys, KEY);
        byte[] macKey = Arrays.copyOfRange(keys, KEY, 2 * KEY);
        SivMode siv = new SivMode();
        for (DirectoryId directory : new DirectoryId[] {DirectoryId.ROOT, DirectoryId.random()}) {
            for (String name : new String[] {"a", "K\u00f6ln", "\ud83d\udcf7".repeat(63), "n".repeat(255)}) {
                byte[] encrypted =
                        siv.encrypt(encKey, macKey, name.getBytes(StandardCharsets.UTF_8), directory.bytes());
                String expected = Base64.getUrlEncoder().encodeToString(encrypted);
                assertEquals(expected, cryptor.encryptName(name, directory));
                assertEquals(name, cryptor.decryptName(expected, directory));
            }
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(siv.encrypt(encKey, macKey, directory.bytes()));
            String hex = base32(hash);
            assertEquals("d/" + hex.substring(0, 2) + "/" + hex.substring(2), cryptor.contentDirectory(directory));
        }
    }

    @Test
    void attributesAreAsTheFormatSays() throws Exception {
        byte[] encKey = Arrays.copyOf(keys, KEY);
        byte[] macKey = Arrays.copyOfRange(keys, KEY, 2 * KEY);
        byte[] associated = {(byte) 0xFF, 0x78, 0x61, 0x74, 0x74, 0x72};
        for (String name : new String[] {"a", "rating", "gr\u00f6\u00dfe", "n".repeat(164)}) {
            byte[] encrypted = new SivMode().encrypt(encKey, macKey, name.getBytes(StandardCharsets.UTF_8), associated);
            String stored = "latent." + Base64.getUrlEncoder().encodeToString(encrypted);
            assertEquals(stored, "latent." + cryptor.encryptAttributeName(name));
            assertEquals(name, cryptor.decryptAttributeName(stored.substring("latent.".length())));
            byte[] value = new byte[name.length() - 1];
            random.nextBytes(value);
            byte[] sealed = cryptor.sealAttribute(stored, value);
            assertEquals(NONCE + value.length + 16, sealed.length);
            byte[] nonce = Arrays.copyOf(sealed, NONCE);
            byte[] ofName = stored.getBytes(StandardCharsets.US_ASCII);
            assertArrayEquals(value, gcm(xattrKey(), nonce, sealed, NONCE, sealed.length - NONCE, ofName));
            assertArrayEquals(value, cryptor.openAttribute(stored, sealed));
        }
    }

    /** RFC 5869 for one block. */
    private byte[] xattrKey() throws GeneralSecurityException {
        byte[] extracted = hmac(new byte[KEY], keys);
        return hmac(extracted, "app.latent/1/xattr\u0001".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit += 5) {
            int value = 0;
            for (int i = bit; i < bit + 5; i++) {
                value = value << 1 | (bytes[i / Byte.SIZE] >> (7 - i % Byte.SIZE) & 1);
            }
            text.append("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".charAt(value));
        }
        return text.toString();
    }
}
