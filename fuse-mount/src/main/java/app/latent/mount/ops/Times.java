package app.latent.mount.ops;

import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times to set. Null leaves one as it is. */
public record Times(@Nullable FileTime accessed, @Nullable FileTime modified) {

    public static FileTime of(long seconds, int nanos) {
        return FileTime.from(Instant.ofEpochSecond(seconds, nanos));
    }

    public static FileTime now() {
        return FileTime.from(Instant.now());
    }
}
