package app.latent.indexer.search;

import app.latent.indexer.text.Folding;
import java.util.ArrayList;
import java.util.List;

/** Paths of folders and tags, with {@code /} between names. */
final class Trails {
    private Trails() {}

    /** The paths above one, the highest first, and itself; none of the empty one. */
    static List<String> to(String path) {
        List<String> trail = new ArrayList<>();
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            trail.add(path.substring(0, end));
        }
        if (!path.isEmpty()) {
            trail.add(path);
        }
        return trail;
    }

    /** As queries ask for it: they have no quotes, and no blanks at either end. */
    static String key(String path) {
        return Folding.of(path.replace("\"", "").strip());
    }
}
