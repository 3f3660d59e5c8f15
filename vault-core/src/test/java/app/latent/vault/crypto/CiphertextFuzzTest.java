package app.latent.vault.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.format.ContentSizes;
import app.latent.vault.format.DirectoryId;
import app.latent.vault.fuzzing.Mutation;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.io.BaseEncoding;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.cryptomator.cryptolib.api.CryptorProvider.Scheme;
import org.cryptomator.cryptolib.api.Masterkey;

/** Any bytes as a header, a chunk, a name or an extended attribute do not authenticate, unless they are what was encrypted. */
class CiphertextFuzzTest {

    private static final BaseEncoding BASE64 = BaseEncoding.base64Url();
    private static final DirectoryId PARENT = new DirectoryId("parent");
    private static final List<VaultCryptor> CRYPTORS = Arrays.stream(Scheme.values())
            .map(scheme -> new VaultCryptor(new Masterkey(new byte[64]), scheme))
            .toList();
    private static final byte[] CLEARTEXT = "photo".getBytes(StandardCharsets.US_ASCII);

    private static final String ATTRIBUTE = "latent.rating";

    @FuzzTest
    void header(byte[] bytes) {
        for (VaultCryptor cryptor : CRYPTORS) requireRefused(cryptor, bytes, cryptor.createHeader());
    }

    private static void requireRefused(VaultCryptor cryptor, byte[] bytes, ContentHeader valid) {
        if (bytes.length < cryptor.sizes().header()) return;
        try {
            cryptor.decryptHeader(ByteBuffer.wrap(bytes));
            byte[] header = Arrays.copyOf(bytes, cryptor.sizes().header());
            if (!Arrays.equals(header, valid.ciphertext())) throw new AssertionError("a header that nobody made");
        } catch (UnauthenticCiphertextException refused) {
            // as it should be
        }
    }

    @FuzzTest
    void chunk(byte[] bytes) {
        if (bytes.length > CiphertextSizes.SIV_GCM.chunk()) return;
        for (VaultCryptor cryptor : CRYPTORS) {
            try {
                cryptor.decryptChunk(
                        ByteBuffer.wrap(bytes),
                        ByteBuffer.allocate(ContentSizes.CLEARTEXT_CHUNK),
                        0,
                        cryptor.createHeader());
                throw new AssertionError("a chunk of a file that was made just now");
            } catch (UnauthenticCiphertextException refused) {
                // as it should be
            }
        }
    }

    @FuzzTest
    void name(byte[] bytes) {
        String encrypted = new String(bytes, StandardCharsets.ISO_8859_1);
        for (VaultCryptor cryptor : CRYPTORS) {
            try {
                String name = cryptor.decryptName(encrypted, PARENT);
                // It may be spelt otherwise: whoever lists a directory minds that, and takes one spelling only.
                assertArrayEquals(BASE64.decode(encrypted), BASE64.decode(cryptor.encryptName(name, PARENT)));
            } catch (UnauthenticCiphertextException refused) {
                // as it should be
            }
        }
    }

    @FuzzTest
    void attributeName(byte[] bytes) {
        String encrypted = new String(bytes, StandardCharsets.ISO_8859_1);
        for (VaultCryptor cryptor : CRYPTORS) {
            try {
                String name = cryptor.decryptAttributeName(encrypted);
                assertArrayEquals(BASE64.decode(encrypted), BASE64.decode(cryptor.encryptAttributeName(name)));
            } catch (UnauthenticCiphertextException refused) {
                // as it should be
            }
        }
    }

    @FuzzTest
    void attributeValue(byte[] bytes) {
        requireUnknown(bytes, new byte[0]);
    }

    private static void requireUnknown(byte[] sealed, byte[] valid) {
        for (VaultCryptor cryptor : CRYPTORS) {
            try {
                cryptor.openAttribute(ATTRIBUTE, sealed);
                if (!Arrays.equals(valid, sealed)) throw new AssertionError("a value that nobody gave");
            } catch (UnauthenticCiphertextException refused) {
                // as it should be
            }
        }
    }

    @Property(tries = 2_000)
    void changedHeaders(@ForAll long seed) {
        for (VaultCryptor cryptor : CRYPTORS) {
            ContentHeader valid = cryptor.createHeader();
            requireRefused(cryptor, Mutation.of(valid.ciphertext(), seed), valid);
        }
    }

    @Property(tries = 2_000)
    void changedChunks(@ForAll long seed) {
        for (VaultCryptor cryptor : CRYPTORS) {
            ContentHeader header = cryptor.createHeader();
            ByteBuffer chunk = ByteBuffer.allocate(cryptor.sizes().chunk());
            cryptor.encryptChunk(ByteBuffer.wrap(CLEARTEXT), chunk, 0, header);
            byte[] valid = Arrays.copyOf(chunk.array(), chunk.position());
            byte[] changed = Mutation.of(valid, seed);
            ByteBuffer cleartext = ByteBuffer.allocate(ContentSizes.CLEARTEXT_CHUNK);
            try {
                cryptor.decryptChunk(ByteBuffer.wrap(changed), cleartext, 0, header);
                if (!Arrays.equals(valid, changed)) throw new AssertionError("a chunk that nobody made");
            } catch (UnauthenticCiphertextException refused) {
                if (Arrays.equals(valid, changed)) throw new AssertionError("a valid chunk", refused);
            }
        }
    }

    @Property(tries = 2_000)
    void changedNames(@ForAll long seed) {
        String valid = CRYPTORS.getFirst().encryptName("IMG_2026.jpg", PARENT);
        name(Mutation.of(valid.getBytes(StandardCharsets.US_ASCII), seed));
    }

    @Property(tries = 2_000)
    void changedAttributes(@ForAll long seed) {
        VaultCryptor cryptor = CRYPTORS.getFirst();
        String name = cryptor.encryptAttributeName("rating");
        attributeName(Mutation.of(name.getBytes(StandardCharsets.US_ASCII), seed));
        byte[] valid = cryptor.sealAttribute(ATTRIBUTE, CLEARTEXT);
        requireUnknown(Mutation.of(valid, seed), valid);
    }
}
