package app.latent.vault.sync;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.RelativePaths;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A number for the state of a tree, which is another one when a name, a size or a time is; nobody tries to collide it. */
final class TreeDigest {

    private static final long NAME = 0x9E3779B97F4A7C15L;
    private static final long TIME = 0xC2B2AE3D27D4EB4FL;

    private TreeDigest() {}

    static long of(BackingStore store, String folder) {
        try {
            return ofFolder(store, folder);
        } catch (IOException _) {
            // It changes while it is walked: like no state seen before.
            return System.nanoTime();
        }
    }

    private static long ofFolder(BackingStore store, String folder) throws IOException {
        List<String> entries = new ArrayList<>();
        store.list(folder, (name, _) -> entries.add(RelativePaths.entry(folder, name)));
        long sum = 0;
        for (String entry : entries) {
            BackingStat stat = store.stat(entry);
            if (stat == null) continue;
            sum += ofEntry(entry, stat);
            if (stat.isFolder()) sum += ofFolder(store, entry);
        }
        return sum;
    }

    private static long ofEntry(String path, BackingStat stat) {
        long size = stat.isFile() ? stat.size() : 0;
        long mixed = path.hashCode() * NAME + stat.modified().toMillis() * TIME + size;
        return mixed ^ (mixed >>> 29);
    }
}
