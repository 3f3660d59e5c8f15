package app.latent.vault.crypto;

import app.latent.vault.format.ContentSizes;
import app.latent.vault.format.DirectoryId;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cryptomator.cryptolib.api.CryptorProvider;
import org.cryptomator.cryptolib.api.Masterkey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the JIT compile the ciphers before the first photo needs them. Until some thousand chunks have gone through, one costs about fifty times what it costs
 * later, which whoever copies photos right after unlocking would feel for gigabytes. Unlocking itself keeps one core busy; this takes another for as long.
 */
public final class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    /** What the JIT wants to have seen, and a margin: see {@code bench/RESULTS.md}. */
    private static final int ROUNDS = 6000;

    /** Long enough that the loops in the cipher count, short enough that all takes less than unlocking. */
    private static final int LENGTH = ContentSizes.CLEARTEXT_CHUNK / 4;

    private static final int ROUNDS_A_NAME = 4;

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private WarmUp() {}

    /** Begins, the first time in a process, on a thread of its own, with a key that nothing else has. Where there is one core only, nothing is won. */
    public static void begin() {
        if (Runtime.getRuntime().availableProcessors() > 1 && BEGUN.compareAndSet(false, true)) {
            var _ = Thread.ofPlatform().daemon().name("latent-warm-up").start(WarmUp::run);
        }
    }

    private static void run() {
        try (Masterkey key = Masterkey.generate(new SecureRandom());
                VaultCryptor cryptor = new VaultCryptor(key, CryptorProvider.Scheme.SIV_GCM)) {
            use(cryptor, ROUNDS);
        } catch (UnauthenticCiphertextException | RuntimeException e) {
            LOG.warn("The ciphers do not work: {}", e.getClass().getName());
        }
    }

    static void use(VaultCryptor cryptor, int rounds) throws UnauthenticCiphertextException {
        ContentHeader header = cryptor.createHeader();
        DirectoryId directory = DirectoryId.random();
        byte[] cleartext = new byte[LENGTH];
        ByteBuffer ciphertext = ByteBuffer.allocate(cryptor.sizes().chunk());
        ByteBuffer decrypted = ByteBuffer.allocate(ContentSizes.CLEARTEXT_CHUNK);
        for (int round = 0; round < rounds; round++) {
            cryptor.encryptChunk(ByteBuffer.wrap(cleartext), ciphertext.clear(), round, header);
            cryptor.decryptChunk(ciphertext.flip(), decrypted.clear(), round, header);
            if (round % ROUNDS_A_NAME == 0) {
                cryptor.decryptName(cryptor.encryptName("IMG_" + round + ".jpg", directory), directory);
            }
        }
    }
}
