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
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thumbnails with a mark on them; the last ones stay in memory. They are known by what they are made of, so that none is ever of a mark that was. */
final class MarkedThumbnails {
    private static final long MOST_BYTES = 32L << 20;

    private final Darkroom darkroom;
    private final Cache<String, byte[]> made = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, byte[] jpeg) -> key.length() + jpeg.length)
            .build();

    MarkedThumbnails(Darkroom darkroom) {
        this.darkroom = darkroom;
    }

    /** Empty where it cannot be made. */
    Optional<byte[]> of(byte[] jpeg, Stamp stamp) throws IOException {
        String key = key(StampCodec.encode(new Order(stamp, jpeg)));
        byte @Nullable [] known = made.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<byte[]> marked = darkroom.stamp(jpeg, stamp);
        marked.ifPresent(m -> made.put(key, m));
        return marked;
    }

    private static String key(byte[] order) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(order));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
