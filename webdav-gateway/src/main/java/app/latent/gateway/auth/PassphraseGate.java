package app.latent.gateway.auth;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Asks the vault whether a passphrase is right, slowly and seldom. The right one is remembered as an HMAC under a key made at start, because WebDAV
 * clients send it with every request. The last wrong ones are remembered too: a client that keeps sending its old passphrase makes no new guess, so it
 * neither costs a key derivation nor makes the owner wait.
 */
public final class PassphraseGate implements AutoCloseable {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int REMEMBERED_MISTAKES = 16;
    private static final Duration QUEUE_TIME = Duration.ofSeconds(10);

    private final SlowCheck vault;
    private final byte[] key = new byte[32];

    /** One key derivation at a time bounds its memory, and makes the count of failures exact: guesses sent at once are seen one by one. */
    private final Semaphore permit = new Semaphore(1);

    /** Used with the permit only. */
    private final AttemptLimiter limiter;

    /** Used with the permit only. */
    private final Deque<byte[]> mistakes = new ArrayDeque<>();

    private volatile @Nullable Right right;

    /** The state of the vault that the mistakes were made in. Used with the permit only. */
    private Object stateOfMistakes = "";

    private volatile boolean closed;

    /** Asks the vault itself, which takes as long as deriving a key. */
    @FunctionalInterface
    public interface SlowCheck {

        /** @throws IOException where that cannot be told now */
        boolean opens(char[] passphrase) throws IOException;

        /** What its answers hold for: not equal to what it was once another passphrase may be the right one. */
        default Object state() throws IOException {
            return "";
        }
    }

    /** @param vault must not keep the passphrase */
    public PassphraseGate(SlowCheck vault, InstantSource clock, SecureRandom random) {
        this.vault = vault;
        this.limiter = new AttemptLimiter(clock);
        random.nextBytes(key);
    }

    /** @param passphrase stays the caller's, who wipes it */
    public Verdict ask(char[] passphrase) {
        byte[] hash = hash(passphrase);
        if (isRight(hash)) return new Verdict.Right();
        try {
            if (!permit.tryAcquire(QUEUE_TIME.toSeconds(), TimeUnit.SECONDS)) return new Verdict.TooMany(QUEUE_TIME);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Verdict.TooMany(QUEUE_TIME);
        }
        try {
            return isRight(hash) ? new Verdict.Right() : askVault(passphrase, hash);
        } finally {
            permit.release();
        }
    }

    private boolean isRight(byte[] hash) {
        Right known = right;
        return known != null
                && !closed
                && MessageDigest.isEqual(known.hash, hash)
                && known.state.equals(stateOr(known.state));
    }

    /** Where it cannot be told, as while a sync client replaces the masterkey file, nothing is known to have changed. */
    private Object stateOr(Object before) {
        try {
            return vault.state();
        } catch (IOException e) {
            return before;
        }
    }

    /** The right passphrase, and the state of the vault before it was asked. */
    private static final class Right {
        final byte[] hash;
        final Object state;

        Right(byte[] hash, Object state) {
            this.hash = hash;
            this.state = state;
        }
    }

    private Verdict askVault(char[] passphrase, byte[] hash) {
        Object state = stateOr(stateOfMistakes);
        if (!state.equals(stateOfMistakes)) mistakes.clear();
        stateOfMistakes = state;
        if (closed || mistakes.stream().anyMatch(m -> MessageDigest.isEqual(m, hash))) return new Verdict.Wrong();
        Duration wait = limiter.waitingTime();
        if (wait.isPositive()) return new Verdict.TooMany(wait.plusMillis(999).truncatedTo(ChronoUnit.SECONDS));
        boolean opens;
        try {
            opens = vault.opens(passphrase);
        } catch (IOException e) {
            // Neither right nor wrong, so nothing is remembered.
            return new Verdict.TooMany(QUEUE_TIME);
        }
        if (opens) {
            limiter.succeeded();
            right = new Right(hash, state);
            return new Verdict.Right();
        }
        limiter.failed();
        mistakes.addFirst(hash);
        if (mistakes.size() > REMEMBERED_MISTAKES) mistakes.removeLast();
        return new Verdict.Wrong();
    }

    private byte[] hash(char[] passphrase) {
        byte[] bytes = new byte[passphrase.length * Character.BYTES];
        ByteBuffer.wrap(bytes).asCharBuffer().put(passphrase);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Forgets everything; nothing opens the vault from here on. */
    @Override
    public void close() {
        closed = true;
        right = null;
        Arrays.fill(key, (byte) 0);
    }
}
