package app.latent.mount.jnr;

import app.latent.mount.MountOptions;
import java.util.ArrayList;
import java.util.List;

/** What libfuse is told at mount time. */
final class LibraryOptions {

    /** The most that libfuse 2 takes in one read or write. */
    private static final int LARGEST_TRANSFER = 128 << 10;

    /**
     * For both systems. hard_remove: without it libfuse renames an open file instead of removing it, and what is left of
     * that after a crash would be synced. auto_cache with no time of its own: cached content is used again only by who
     * finds the file as it was when it opens it.
     */
    private static final List<String> COMMON = List.of(
            "default_permissions",
            "use_ino",
            "hard_remove",
            "auto_cache",
            "ac_attr_timeout=0",
            "attr_timeout=1",
            "entry_timeout=1",
            "negative_timeout=0",
            "atomic_o_trunc");

    private static final List<String> ON_LINUX =
            List.of("subtype=latent", "big_writes", "max_read=" + LARGEST_TRANSFER, "max_write=" + LARGEST_TRANSFER);

    /** No files ._name beside each, which Finder would make. */
    private static final List<String> ON_MACOS = List.of("noappledouble");

    private LibraryOptions() {}

    static String of(MountOptions options, boolean macos) {
        List<String> all = new ArrayList<>(COMMON);
        all.addAll(macos ? ON_MACOS : ON_LINUX);
        all.add("fsname=" + options.name().replace("\\", "\\\\").replace(",", "\\,"));
        if (options.readOnly()) {
            all.add("ro");
        }
        if (options.allowOther()) {
            all.add("allow_other");
        }
        return String.join(",", all);
    }
}
