package app.latent.vault.witness;

import app.latent.ffi.SecretMemory;
import app.latent.vault.crypto.Sealer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The witness's key, and the keys of the logs, which are HMAC-SHA256 of {@code "log"} and their IDs under it. For any number of threads. */
final class LogKeys implements AutoCloseable {

    private final SecretMemory key;

    /** Of the logs that were opened; guarded by the monitor. */
    private final List<LogSeal> seals = new ArrayList<>();

    private volatile boolean closed;

    /** @param key 32 bytes, copied; stays the caller's, who wipes it */
    LogKeys(byte[] key) {
        this.key = SecretMemory.copyOf(key);
    }

    /**
     * @param log its id
     * @throws IllegalStateException after {@link #close}
     */
    synchronized LogSeal sealOf(UUID log) {
        byte[] own = derive(log);
        try {
            LogSeal seal = new LogSeal(new Sealer(own));
            seals.add(seal);
            return seal;
        } finally {
            Arrays.fill(own, (byte) 0);
        }
    }

    private byte[] derive(UUID log) {
        byte[] base = key.copy();
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(base, "HmacSHA256"));
            mac.update("log".getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(log.getMostSignificantBits())
                    .putLong(log.getLeastSignificantBits())
                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(base, (byte) 0);
        }
    }

    /** The log is closed. */
    synchronized void wipe(LogSeal seal) {
        seals.remove(seal);
        seal.wipe();
    }

    boolean isClosed() {
        return closed;
    }

    /** Wipes all of them, also while logs are open: nothing more is read or written then. */
    @Override
    public synchronized void close() {
        closed = true;
        key.close();
        seals.forEach(LogSeal::wipe);
        seals.clear();
    }
}
