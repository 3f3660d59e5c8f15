package app.latent.gallery.api;

import app.latent.indexer.darkroom.Darkroom;
import app.latent.indexer.watermark.Stamp;
import app.latent.indexer.watermark.StampCodec;
import app.latent.indexer.watermark.StampCodec.Order;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thumbnails with a mark on them; the last ones stay in memory. They are known by what they are made of, so that none is ever of a mark that was. */
final class MarkedThumbnails {
    private static final long MOST_BYTES = 32L << 20;
    private static final int MOST_AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Darkroom darkroom;

    /** Each has a mark and a picture in memory, and the workers are those of prints as well. */
    private final Slots slots =
            new Slots(MOST_AT_ONCE, PATIENCE, "Too many pictures are being made; try again in a moment.");

    private final Cache<String, byte[]> made = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, byte[] jpeg) -> key.length() + jpeg.length)
            .build();

    MarkedThumbnails(Darkroom darkroom) {
        this.darkroom = darkroom;
    }

    /**
     * Empty where it cannot be made.
     *
     * @throws ApiException where too many are being made
     */
    Optional<byte[]> of(byte[] jpeg, Stamp stamp) throws ApiException, IOException {
        String key = key(StampCodec.encode(new Order(stamp, jpeg)));
        byte @Nullable [] known = made.getIfPresent(key);
        return known != null ? Optional.of(known) : make(key, jpeg, stamp);
    }

    private Optional<byte[]> make(String key, byte[] jpeg, Stamp stamp) throws ApiException, IOException {
        slots.enter();
        try {
            byte @Nullable [] meanwhile = made.getIfPresent(key);
            if (meanwhile != null) {
                return Optional.of(meanwhile);
            }
            Optional<byte[]> marked = darkroom.stamp(jpeg, stamp);
            marked.ifPresent(m -> made.put(key, m));
            return marked;
        } finally {
            slots.leave();
        }
    }

    /** As {@link #of}, of what nobody asks for again. */
    Optional<byte[]> once(byte[] jpeg, Stamp stamp) throws ApiException, IOException {
        slots.enter();
        try {
            return darkroom.stamp(jpeg, stamp);
        } finally {
            slots.leave();
        }
    }

    private static String key(byte[] order) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(order));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
