package app.latent.app.provider;

import java.util.Arrays;
import java.util.List;

/** Ranges of sizes, and what files of such a size mostly are in a collection of photos. */
enum SizeClass {
    EMPTY(0, "empty", "nothing, or a marker"),
    TINY(10_000, "below 10 kB", "sidecars, albums, small documents"),
    SMALL(100_000, "10 to 100 kB", "thumbnails, icons, documents"),
    MEDIUM(1_000_000, "100 kB to 1 MB", "pictures sent by messengers, screenshots"),
    PHOTO(15_000_000, "1 to 15 MB", "photos of phones and cameras"),
    LARGE(80_000_000, "15 to 80 MB", "RAW pictures, short videos"),
    HUGE(1_000_000_000, "80 MB to 1 GB", "videos"),
    GIGANTIC(Long.MAX_VALUE, "above 1 GB", "long videos, archives, disk images");

    /** In bytes; of {@link #EMPTY} it is the size itself. */
    private final long end;

    private final String range;
    private final String guess;

    SizeClass(long end, String range, String guess) {
        this.end = end;
        this.range = range;
        this.guess = guess;
    }

    static SizeClass of(long size) {
        if (size == 0) return EMPTY;
        return Arrays.stream(values()).filter(it -> size < it.end).findFirst().orElse(GIGANTIC);
    }

    String range() {
        return range;
    }

    String guess() {
        return guess;
    }

    /** Of each class that is there how many, in the order of sizes. */
    static List<SizeClass> all() {
        return List.of(values());
    }
}
