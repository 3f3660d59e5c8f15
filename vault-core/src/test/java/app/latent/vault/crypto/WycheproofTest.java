package app.latent.vault.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.latent.vault.crypto.Vectors.Result;
import app.latent.vault.crypto.Vectors.Vector;
import app.latent.vault.format.DirectoryId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.cryptomator.cryptolib.api.CryptorProvider.Scheme;
import org.cryptomator.cryptolib.api.Masterkey;
import org.cryptomator.cryptolib.common.AesKeyWrap;
import org.cryptomator.cryptolib.common.CipherSupplier;
import org.cryptomator.cryptolib.common.DestroyableSecretKey;
import org.cryptomator.cryptolib.common.MacSupplier;
import org.cryptomator.cryptolib.common.ObjectPool;
import org.cryptomator.siv.SivMode;
import org.cryptomator.siv.UnauthenticCiphertextException;
import org.junit.jupiter.api.Test;

/**
 * Project Wycheproof's vectors through the crypto layer: through {@link VaultCryptor} those whose parameters the format can have, and through the primitives
 * of the very objects that it uses (cryptolib's suppliers, siv-mode, Bouncy Castle's HKDF) all of an algorithm's. Each test counts what ran, so that none is
 * skipped unnoticed.
 *
 * <table>
 * <caption>What runs</caption>
 * <tr><th>algorithm</th><th>vectors</th><th>run</th><th>skipped</th></tr>
 * <tr><td>AES-GCM</td><td>256</td><td>250</td><td>6 with a nonce of no bytes, which the key's supplier must refuse, and does</td></tr>
 * <tr><td>AES-SIV-CMAC</td><td>442</td><td>all; of these 109 as names too</td><td>none</td></tr>
 * <tr><td>AES-KW</td><td>162</td><td>all</td><td>none</td></tr>
 * <tr><td>HMAC-SHA256</td><td>174</td><td>all</td><td>none</td></tr>
 * <tr><td>HKDF-SHA256</td><td>105</td><td>all</td><td>none</td></tr>
 * </table>
 *
 * No vector of AES-GCM has the parameters of a content chunk (32 bytes of key, 12 of nonce, 20 of associated data) or of a header. That those are AES-GCM and
 * nothing else, {@link IndependentCryptorTest} shows.
 */
class WycheproofTest {

    private static final int KEY = 32;

    @Test
    void aesGcm() throws Exception {
        int run = 0;
        int refused = 0;
        for (Vector vector : Vectors.of("aes_gcm_test.json")) {
            if (vector.size("ivSize") == 0) {
                assertThrows(IllegalArgumentException.class, () -> encryptGcm(vector), vector::toString);
                refused++;
                continue;
            }
            byte[] sealed = concat(vector.bytes("ct"), vector.bytes("tag"));
            if (vector.result() == Result.INVALID) {
                assertThrows(AEADBadTagException.class, () -> decryptGcm(vector, sealed), vector::toString);
            } else {
                assertArrayEquals(sealed, encryptGcm(vector), vector::toString);
                assertArrayEquals(vector.bytes("msg"), decryptGcm(vector, sealed), vector::toString);
            }
            run++;
        }
        assertEquals(250, run);
        assertEquals(6, refused);
    }

    private static byte[] encryptGcm(Vector vector) throws GeneralSecurityException {
        try (DestroyableSecretKey key = new DestroyableSecretKey(vector.bytes("key"), "AES");
                ObjectPool.Lease<Cipher> cipher = CipherSupplier.AES_GCM.encryptionCipher(key, parameters(vector))) {
            cipher.get().updateAAD(vector.bytes("aad"));
            return cipher.get().doFinal(vector.bytes("msg"));
        }
    }

    private static byte[] decryptGcm(Vector vector, byte[] sealed) throws GeneralSecurityException {
        try (DestroyableSecretKey key = new DestroyableSecretKey(vector.bytes("key"), "AES");
                ObjectPool.Lease<Cipher> cipher = CipherSupplier.AES_GCM.decryptionCipher(key, parameters(vector))) {
            cipher.get().updateAAD(vector.bytes("aad"));
            return cipher.get().doFinal(sealed);
        }
    }

    private static GCMParameterSpec parameters(Vector vector) {
        return new GCMParameterSpec(vector.size("tagSize"), vector.bytes("iv"));
    }

    @Test
    void aesSiv() throws Exception {
        SivMode siv = new SivMode();
        int run = 0;
        for (Vector vector : Vectors.of("aes_siv_cmac_test.json")) {
            byte[] key = vector.bytes("key");
            byte[] macKey = Arrays.copyOf(key, key.length / 2);
            byte[] encKey = Arrays.copyOfRange(key, key.length / 2, key.length);
            byte[] aad = vector.bytes("aad");
            byte[] msg = vector.bytes("msg");
            byte[] ct = vector.bytes("ct");
            if (vector.isValid()) {
                assertArrayEquals(ct, siv.encrypt(encKey, macKey, msg, aad), vector::toString);
                assertArrayEquals(msg, siv.decrypt(encKey, macKey, ct, aad), vector::toString);
            } else {
                assertThrows(
                        UnauthenticCiphertextException.class,
                        () -> siv.decrypt(encKey, macKey, ct, aad),
                        vector::toString);
            }
            run++;
        }
        assertEquals(442, run);
    }

    /** Those with the masterkey's size, associated data that a directory ID can be, and a message that is UTF-8 when it must come back. */
    @Test
    void aesSivAsNames() throws Exception {
        int valid = 0;
        int invalid = 0;
        for (Vector vector : Vectors.of("aes_siv_cmac_test.json")) {
            byte[] key = vector.bytes("key");
            String name = new String(vector.bytes("msg"), StandardCharsets.UTF_8);
            if (key.length != 2 * KEY
                    || !isDirectoryId(vector.bytes("aad"))
                    || (vector.isValid()
                            && !Arrays.equals(name.getBytes(StandardCharsets.UTF_8), vector.bytes("msg")))) {
                continue;
            }
            DirectoryId directory = new DirectoryId(new String(vector.bytes("aad"), StandardCharsets.US_ASCII));
            String encrypted = Base64.getUrlEncoder().encodeToString(vector.bytes("ct"));
            byte[] encThenMac = concat(Arrays.copyOfRange(key, KEY, 2 * KEY), Arrays.copyOf(key, KEY));
            try (Masterkey masterkey = new Masterkey(encThenMac);
                    VaultCryptor cryptor = new VaultCryptor(masterkey, Scheme.SIV_GCM)) {
                if (vector.isValid()) {
                    assertEquals(encrypted, cryptor.encryptName(name, directory), vector::toString);
                    assertEquals(name, cryptor.decryptName(encrypted, directory), vector::toString);
                    valid++;
                } else {
                    assertThrows(
                            app.latent.vault.crypto.UnauthenticCiphertextException.class,
                            () -> cryptor.decryptName(encrypted, directory),
                            vector::toString);
                    invalid++;
                }
            }
        }
        assertEquals(List.of(1, 108), List.of(valid, invalid));
    }

    private static boolean isDirectoryId(byte[] aad) {
        if (aad.length > DirectoryId.LONGEST) return false;
        for (byte b : aad) {
            if (b < 0) return false;
        }
        return true;
    }

    @Test
    void aesKeyWrap() throws Exception {
        int run = 0;
        for (Vector vector : Vectors.of("kw_test.json")) {
            try (DestroyableSecretKey kek = new DestroyableSecretKey(vector.bytes("key"), "AES")) {
                byte[] msg = vector.bytes("msg");
                byte[] ct = vector.bytes("ct");
                if (vector.isValid()) {
                    try (DestroyableSecretKey key = new DestroyableSecretKey(msg, "AES");
                            DestroyableSecretKey unwrapped = AesKeyWrap.unwrap(kek, ct, "AES")) {
                        assertArrayEquals(ct, AesKeyWrap.wrap(kek, key), vector::toString);
                        assertArrayEquals(msg, unwrapped.getEncoded(), vector::toString);
                    }
                } else if (vector.result() == Result.INVALID) {
                    assertThrows(InvalidKeyException.class, () -> AesKeyWrap.unwrap(kek, ct, "AES"), vector::toString);
                }
            }
            run++;
        }
        assertEquals(162, run);
    }

    @Test
    void hmacSha256() throws Exception {
        int run = 0;
        for (Vector vector : Vectors.of("hmac_sha256_test.json")) {
            try (DestroyableSecretKey key = new DestroyableSecretKey(vector.bytes("key"), "HmacSHA256");
                    ObjectPool.Lease<Mac> mac = MacSupplier.HMAC_SHA256.keyed(key)) {
                byte[] tag = Arrays.copyOf(mac.get().doFinal(vector.bytes("msg")), vector.size("tagSize") / Byte.SIZE);
                assertEquals(vector.isValid(), Arrays.equals(vector.bytes("tag"), tag), vector::toString);
            }
            run++;
        }
        assertEquals(174, run);
    }

    @Test
    void hkdfSha256() throws IOException {
        int run = 0;
        for (Vector vector : Vectors.of("hkdf_sha256_test.json")) {
            HKDFBytesGenerator hkdf = new HKDFBytesGenerator(new SHA256Digest());
            hkdf.init(new HKDFParameters(vector.bytes("ikm"), vector.bytes("salt"), vector.bytes("info")));
            byte[] key = new byte[vector.number("size")];
            if (vector.isValid()) {
                hkdf.generateBytes(key, 0, key.length);
                assertArrayEquals(vector.bytes("okm"), key, vector::toString);
            } else {
                assertThrows(RuntimeException.class, () -> hkdf.generateBytes(key, 0, key.length), vector::toString);
            }
            run++;
        }
        assertEquals(105, run);
    }

    private static byte[] concat(byte[]... parts) {
        ByteBuffer all =
                ByteBuffer.allocate(Arrays.stream(parts).mapToInt(p -> p.length).sum());
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }
}
