package app.latent.mount.ops;

import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times to set. Null leaves one as it is. */
public record Times(@Nullable FileTime accessed, @Nullable FileTime modified) {

    /** What is beyond all that can be told becomes the last that can. */
    public static FileTime of(long seconds, int nanos) {
        long told = Math.clamp(seconds, Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond());
        return FileTime.from(Instant.ofEpochSecond(told, nanos));
    }

    public static FileTime now() {
        return FileTime.from(Instant.now());
    }
}
