package app.latent.app.keyring;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The session's encryption, {@value #ALGORITHM}: Diffie-Hellman in the second Oakley group (RFC 2409, 6.2), HKDF-SHA256 without salt and info, AES-128-CBC. The
 * strongest that the API has; it keeps secrets out of what the bus itself has in memory, and is no defence against a program that stands between.
 */
final class Exchange {
    static final String ALGORITHM = "dh-ietf1024-sha256-aes128-cbc-pkcs7";

    static final int BYTES = 128;
    private static final int KEY_BYTES = 16;
    private static final BigInteger PRIME = new BigInteger(
            "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD"
                    + "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
                    + "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE65381FFFFFFFFFFFFFFFF",
            16);
    private static final BigInteger GENERATOR = BigInteger.TWO;

    private final SecureRandom random = new SecureRandom();
    private final BigInteger secret = new BigInteger(8 * BYTES - 1, random).add(BigInteger.ONE);

    /** What the other side gets. */
    byte[] publicKey() {
        return padded(GENERATOR.modPow(secret, PRIME));
    }

    /**
     * @param theirs the other side's public key
     * @throws IllegalArgumentException where it is none: the key would be known to everybody
     */
    Keys with(byte[] theirs) {
        BigInteger other = new BigInteger(1, theirs);
        if (other.compareTo(BigInteger.TWO) < 0 || other.compareTo(PRIME.subtract(BigInteger.ONE)) >= 0) {
            throw new IllegalArgumentException("not a public key");
        }
        byte[] shared = padded(other.modPow(secret, PRIME));
        try {
            SecretKey input = new SecretKeySpec(shared, "Generic");
            byte[] key = KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract().addIKM(input).thenExpand(new byte[0], KEY_BYTES));
            return new Keys(new SecretKeySpec(key, "AES"), random);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(shared, (byte) 0);
        }
    }

    private static byte[] padded(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] result = new byte[BYTES];
        int from = Math.max(0, bytes.length - BYTES);
        System.arraycopy(bytes, from, result, BYTES - (bytes.length - from), bytes.length - from);
        return result;
    }

    /** The key of a session. */
    static final class Keys {
        private static final int BLOCK = 16;
        private final SecretKey key;
        private final SecureRandom random;

        private Keys(SecretKey key, SecureRandom random) {
            this.key = key;
            this.random = random;
        }

        byte[] newVector() {
            byte[] vector = new byte[BLOCK];
            random.nextBytes(vector);
            return vector;
        }

        byte[] encrypt(byte[] vector, byte[] secret) {
            try {
                return cipher(Cipher.ENCRYPT_MODE, vector).doFinal(secret);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        /** @throws GeneralSecurityException where it was not encrypted with this key */
        byte[] decrypt(byte[] vector, byte[] encrypted) throws GeneralSecurityException {
            return cipher(Cipher.DECRYPT_MODE, vector).doFinal(encrypted);
        }

        private Cipher cipher(int mode, byte[] vector) throws GeneralSecurityException {
            Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(mode, key, new IvParameterSpec(vector));
            return cipher;
        }
    }
}
