package app.latent.indexer.store;

import app.latent.ffi.SecretMemory;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * A 256-bit key outside the heap, until {@link #destroy}. Keys for single purposes are derived from it by HKDF-SHA256 (RFC
 * 5869, expand only: the input is a uniformly random key already), and destroyed with it. For any number of threads.
 */
public final class StoreKey implements SecretKey {
    private static final long serialVersionUID = 1L;

    /** The length of every key here, in bytes. */
    public static final int LENGTH = 32;

    private final transient SecretMemory memory;

    /** Those in use; guarded by the monitor. */
    private final transient Set<StoreKey> derived = Collections.newSetFromMap(new WeakHashMap<>());

    /** Guarded by the monitor for writing. */
    private volatile boolean destroyed;

    /** @param bytes wiped */
    private StoreKey(byte[] bytes) {
        try {
            this.memory = SecretMemory.copyOf(bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Copies the bytes; the caller wipes its own. */
    public static StoreKey copyOf(byte[] key) {
        if (key.length != LENGTH) {
            throw new IllegalArgumentException("A key has " + LENGTH + " bytes");
        }
        return new StoreKey(key.clone());
    }

    /** A key of its own for one purpose, as HKDF-Expand with the given context. */
    public synchronized StoreKey derive(byte[] context) {
        try {
            KDF hkdf = KDF.getInstance("HKDF-SHA256");
            StoreKey key = new StoreKey(hkdf.deriveData(HKDFParameterSpec.expandOnly(this, context, LENGTH)));
            derived.add(key);
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HKDF-SHA256 is part of every Java 25 runtime", e);
        }
    }

    /** HMAC-SHA256 of the parts, one after the other. */
    public byte[] mac(byte[]... parts) {
        Mac mac = startMac();
        for (byte[] part : parts) {
            mac.update(part);
        }
        return mac.doFinal();
    }

    /** An HMAC-SHA256 of what is yet to come. */
    public Mac startMac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(this);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every Java runtime", e);
        }
    }

    @Override
    public String getAlgorithm() {
        return "AES";
    }

    @Override
    public String getFormat() {
        return "RAW";
    }

    @Override
    public byte[] getEncoded() {
        if (destroyed) {
            throw new IllegalStateException("The key has been wiped");
        }
        return memory.copy();
    }

    /** Wipes it and all that were derived from it. */
    @Override
    public synchronized void destroy() {
        destroyed = true;
        memory.close();
        derived.forEach(StoreKey::destroy);
        derived.clear();
    }

    @Override
    public boolean isDestroyed() {
        return destroyed;
    }

    /** Identity: two holders are never asked whether their secrets are equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "StoreKey";
    }
}
