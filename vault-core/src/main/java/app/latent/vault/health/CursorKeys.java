package app.latent.vault.health;

import app.latent.ffi.SecretMemory;
import app.latent.vault.crypto.Sealer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What cursors are named, keyed and sealed with. For any number of threads. */
final class CursorKeys implements AutoCloseable {

    private final SecretMemory key;
    private final Sealer sealer;

    /** @param key 32 bytes, copied; stays the caller's, who wipes it */
    CursorKeys(byte[] key) {
        this.key = SecretMemory.copyOf(key);
        byte[] own = mac("seal").doFinal();
        try {
            this.sealer = new Sealer(own);
        } finally {
            Arrays.fill(own, (byte) 0);
        }
    }

    Sealer sealer() {
        return sealer;
    }

    /**
     * HMAC-SHA256 under the HMAC-SHA256 of the purpose. It has its key for as long as it is used.
     *
     * @throws IllegalStateException after {@link #close}
     */
    Mac mac(String purpose) {
        byte[] base = key.copy();
        byte[] own = new byte[0];
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(base, "HmacSHA256"));
            own = mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII));
            mac.init(new SecretKeySpec(own, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(base, (byte) 0);
            Arrays.fill(own, (byte) 0);
        }
    }

    @Override
    public void close() {
        key.close();
        sealer.wipe();
    }
}
