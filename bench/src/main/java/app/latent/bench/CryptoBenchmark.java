package app.latent.bench;

import app.latent.vault.crypto.ContentHeader;
import app.latent.vault.crypto.UnauthenticCiphertextException;
import app.latent.vault.crypto.VaultCryptor;
import app.latent.vault.format.ContentSizes;
import app.latent.vault.format.DirectoryId;
import java.nio.ByteBuffer;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.Masterkey;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What every read, write, listing and look costs in any case: chunks and names a second. */
public class CryptoBenchmark extends Measured {

    private static final DirectoryId DIRECTORY = DirectoryId.ROOT;

    @State(Scope.Thread)
    public static class Keys {
        private final VaultCryptor cryptor = new VaultCryptor(
                new Masterkey(new byte[2 * Masterkey.SUBKEY_LEN_BYTES]), CryptorProvider.Scheme.SIV_GCM);
        private final ContentHeader header = cryptor.createHeader();
        /** On the heap, as the engine's are. */
        private final ByteBuffer cleartext =
                ByteBuffer.allocate(ContentSizes.CLEARTEXT_CHUNK).put(Work.random(ContentSizes.CLEARTEXT_CHUNK));

        private final ByteBuffer ciphertext =
                ByteBuffer.allocate(cryptor.sizes().chunk());
        private final ByteBuffer room = ByteBuffer.allocate(cryptor.sizes().chunk());
        private final String name = Work.name(1);
        private final String encryptedName = cryptor.encryptName(name, DIRECTORY);

        public Keys() {
            cryptor.encryptChunk(cleartext.clear(), ciphertext, 0, header);
        }
    }

    @Benchmark
    public ByteBuffer encryptChunk(Keys keys) {
        keys.cryptor.encryptChunk(keys.cleartext.clear(), keys.room.clear(), 0, keys.header);
        return keys.room;
    }

    @Benchmark
    public ByteBuffer decryptChunk(Keys keys) throws UnauthenticCiphertextException {
        keys.cryptor.decryptChunk(keys.ciphertext.rewind(), keys.room.clear(), 0, keys.header);
        return keys.room;
    }

    @Benchmark
    public String encryptName(Keys keys) {
        return keys.cryptor.encryptName(keys.name, DIRECTORY);
    }

    @Benchmark
    public String decryptName(Keys keys) throws UnauthenticCiphertextException {
        return keys.cryptor.decryptName(keys.encryptedName, DIRECTORY);
    }
}
