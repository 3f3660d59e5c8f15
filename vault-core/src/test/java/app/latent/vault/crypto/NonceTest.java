package app.latent.vault.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.testkit.LongRun;
import app.latent.vault.format.GcmSizes;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cryptomator.cryptolib.api.CryptorProvider.Scheme;
import org.cryptomator.cryptolib.api.Masterkey;
import org.junit.jupiter.api.Test;

/** AES-GCM is lost when a nonce is used twice with one key. */
class NonceTest {

    private static final int THREADS = 4;

    /** Rewrites one chunk again and again, as several threads would. Even the first eight of the nonces' twelve bytes never repeat. */
    @Test
    void noTwoWritesOfAChunkHaveTheSameNonce() throws Exception {
        int each = LongRun.size(100_000, 10_000_000) / THREADS;
        try (Masterkey masterkey = new Masterkey(new byte[64]);
                VaultCryptor cryptor = new VaultCryptor(masterkey, Scheme.SIV_GCM);
                ExecutorService executor = Executors.newFixedThreadPool(THREADS)) {
            ContentHeader header = cryptor.createHeader();
            long[] nonces = new long[each * THREADS];
            List<Future<?>> done = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int from = thread * each;
                done.add(executor.submit(() -> collect(cryptor, header, nonces, from, from + each)));
            }
            for (Future<?> future : done) {
                future.get();
            }
            Arrays.parallelSort(nonces);
            long repeats = 0;
            for (int i = 1; i < nonces.length; i++) {
                if (nonces[i] == nonces[i - 1]) repeats++;
            }
            assertEquals(0, repeats);
        }
    }

    private static void collect(VaultCryptor cryptor, ContentHeader header, long[] nonces, int from, int to) {
        ByteBuffer cleartext = ByteBuffer.allocate(1);
        ByteBuffer ciphertext = ByteBuffer.allocate(GcmSizes.CIPHERTEXT_CHUNK);
        for (int i = from; i < to; i++) {
            cryptor.encryptChunk(cleartext.clear(), ciphertext.clear(), 0, header);
            nonces[i] = ciphertext.getLong(0);
        }
    }
}
