package app.latent.mount.ops;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times to set. Null leaves one as it is. */
public record Times(@Nullable Instant accessed, @Nullable Instant modified) {

    /** What is beyond all that can be told becomes the last that can. */
    public static Instant of(long seconds, int nanos) {
        long told = Math.clamp(seconds, Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond());
        return Instant.ofEpochSecond(told, nanos);
    }
}
