package app.latent.vault.health;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a vault is to be checked.
 *
 * @param deep whether to decrypt every name and authenticate every chunk of every file, and not only to look at the structure
 * @param bytesASecond how much to read at most; 0 for as fast as can be
 * @param cursors the folder, outside the vault, where a deep check that was ended notes where to go on; made where it is missing. Null for nowhere
 * @param settling how long something must stand still before it counts as damaged
 * @param workers how many files are read at a time
 */
public record CheckOptions(
        boolean deep, long bytesASecond, @Nullable Path cursors, Duration settling, int workers) {

    private static final Duration SETTLING = Duration.ofMillis(500);

    /** The structure alone. */
    public static CheckOptions structure() {
        return new CheckOptions(false, 0, null, SETTLING, Runtime.getRuntime().availableProcessors());
    }

    /** Everything, as fast as can be. */
    public static CheckOptions everything() {
        return structure().withDeep();
    }

    private CheckOptions withDeep() {
        return new CheckOptions(true, bytesASecond, cursors, settling, workers);
    }

    public CheckOptions withBytesASecond(long value) {
        return new CheckOptions(deep, value, cursors, settling, workers);
    }

    public CheckOptions withCursors(@Nullable Path value) {
        return new CheckOptions(deep, bytesASecond, value, settling, workers);
    }

    public CheckOptions withSettling(Duration value) {
        return new CheckOptions(deep, bytesASecond, cursors, value, workers);
    }

    public CheckOptions withWorkers(int value) {
        return new CheckOptions(deep, bytesASecond, cursors, settling, value);
    }
}
