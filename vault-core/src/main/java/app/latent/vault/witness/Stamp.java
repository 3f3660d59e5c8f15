package app.latent.vault.witness;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.NumberedIdentity;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/**
 * What a look at a ciphertext costs one call to the store to tell. Where all of it is as it was, the ciphertext is taken for what it was. A sync client can set
 * the time of modification; nobody can set that of the last change of attributes, where a store has one.
 *
 * @param modified nanoseconds, as is {@code changed}: only compared for being the same
 * @param number of the file in the store
 */
record Stamp(long size, long modified, long changed, long number) {

    static final Stamp NONE = new Stamp(-1, 0, 0, 0);

    static Stamp of(BackingStat stat) {
        long number = stat.identity() instanceof NumberedIdentity numbered
                ? numbered.number()
                : stat.identity().hashCode();
        return new Stamp(stat.size(), nanos(stat.modified()), nanos(stat.changed()), number);
    }

    /** Whether it is the same file with the same content, as far as a look tells that others may have faked: whatever became of other attributes. */
    boolean isContentOf(Stamp other) {
        return isFileOf(other) && modified == other.modified;
    }

    /** The same, whatever became of the times. */
    boolean isFileOf(Stamp other) {
        return number == other.number && size == other.size;
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }
}
