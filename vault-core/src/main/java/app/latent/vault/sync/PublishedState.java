package app.latent.vault.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was last published of each path, for the paths that changed lately. What the watcher finds in that very state is
 * the echo of a change that everybody has heard of. Not for several threads at once.
 */
final class PublishedState {

    private static final int REMEMBERED = 50_000;

    private final Map<Path, Seen> states = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Seen> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** A node as its ciphertext shows it. The ciphertext of a directory or a link is written once and never changed. */
    record Seen(
            String kind,
            @Nullable FileTime modified,
            long size,
            @Nullable Object key) {

        static final Seen ABSENT = new Seen("absent", null, 0, null);
        static final Seen DIRECTORY = new Seen("directory", null, 0, null);

        /** A folder in which what makes it a node has not arrived yet. */
        static final Seen INCOMPLETE = new Seen("incomplete", null, 0, null);

        static Seen of(Path node) throws IOException {
            try {
                BasicFileAttributes attributes = attributes(node);
                if (!attributes.isDirectory()) {
                    return ofFile(attributes);
                }
                if (Nodes.isDirectory(node)) {
                    return DIRECTORY;
                }
                Path content = node.resolve("contents.c9r");
                Path link = node.resolve("symlink.c9r");
                return Files.exists(content) || Files.exists(link)
                        ? ofFile(attributes(Files.exists(content) ? content : link))
                        : INCOMPLETE;
            } catch (NoSuchFileException _) {
                return ABSENT;
            }
        }

        private static BasicFileAttributes attributes(Path path) throws IOException {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        }

        private static Seen ofFile(BasicFileAttributes attributes) {
            return new Seen("file", attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        }
    }

    /** Whether this is not what was published last; nothing published is like nothing there. */
    boolean isNews(Path cleartext, Seen now) {
        return !now.equals(states.getOrDefault(cleartext, now.equals(Seen.ABSENT) ? null : Seen.ABSENT));
    }

    /** Whether something was published to be there. */
    boolean isKnown(Path cleartext) {
        Seen last = states.get(cleartext);
        return last != null && !last.equals(Seen.ABSENT);
    }

    void update(Path cleartext, Seen now) {
        states.remove(cleartext);
        states.put(cleartext, now);
    }

    /** Gone, with all that was in it. */
    void absent(Path cleartext) {
        states.keySet().removeIf(path -> path.startsWith(cleartext));
        states.put(cleartext, Seen.ABSENT);
    }
}
