package app.latent.app.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ciphertext reveals. All sizes are those of cleartext, in bytes: they follow from the ciphertext's.
 *
 * @param files photos and whatever else
 * @param folders with the root
 * @param links symbolic links
 * @param foreign files in the vault's folder that are not of its format, as sync clients leave them
 * @param unreadable what this process may not look at
 * @param bytes of all files together
 * @param histogram of the files' sizes
 * @param largest the sizes of the largest files
 * @param sameSize files whose size another file has to the byte, as copies have, and uncompressed pictures of one camera
 * @param times null where there is no file
 * @param shape of the tree
 * @param names null where there is no name
 */
public record ProviderView(
        long files,
        long folders,
        long links,
        long foreign,
        long unreadable,
        long bytes,
        List<SizeRange> histogram,
        List<Long> largest,
        long sameSize,
        @Nullable Times times,
        Shape shape,
        @Nullable Names names) {

    public ProviderView {
        histogram = List.copyOf(histogram);
        largest = List.copyOf(largest);
    }

    /**
     * The files of a range of sizes.
     *
     * @param mostly what files of such sizes are in a collection of photos: a guess, as a provider would make it
     */
    public record SizeRange(String range, long files, String mostly) {}

    /** How many of a kind. */
    public record Count(String what, long count) {}

    /**
     * When ciphertext was written: when photos were put in, as a rule. A provider sees each change as it comes, with the time and the place it comes from.
     *
     * @param first ISO-8601 instant, as {@code last}
     * @param busiestHours of the day in UTC, the busiest first
     * @param busiestDay the date on which most was written, and how much
     */
    public record Times(String first, String last, List<Count> busiestHours, Count busiestDay) {

        public Times {
            busiestHours = List.copyOf(busiestHours);
        }
    }

    /**
     * The tree, which is not written down for providers to read: which folder lies in which they see by times alone, as the two halves of a folder are made at one moment.
     *
     * @param fullest entries in the fullest folder
     * @param medianEntries entries in a folder, in the middle of all
     * @param emptyFolders how many have none
     * @param mostSubfolders folders in one folder
     * @param placedByTime folders whose place in the tree the times of their files give away
     * @param depthByTime levels below the root that follow from those
     */
    public record Shape(
            long fullest,
            long medianEntries,
            long emptyFolders,
            long mostSubfolders,
            long placedByTime,
            long depthByTime) {}

    /**
     * Lengths of names in bytes of UTF-8, which the encrypted names show exactly.
     *
     * @param shortened names that are too long and are kept in a file of their own; their lengths show as well
     */
    public record Names(int shortest, int median, int longest, long shortened) {}
}
