package app.latent.vault.tree;

import app.latent.vault.backing.BackingFile;
import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The full names of shortened nodes, from their {@code name.c9s}. What one says is believed for as long as its hash is the node's name. */
final class LongNames {

    /** Characters to remember. */
    private static final long REMEMBERED = 4L << 20;

    /** SHA-1 in base64. */
    private static final Pattern HASH = Pattern.compile("[A-Za-z0-9_-]{27}=");

    private final BackingStore store;

    /** By the name on disk, which follows from the full one: never wrong. */
    private final Generations<String, String> known =
            new Generations<>(REMEMBERED, (shortened, full) -> shortened.length() + full.length());

    LongNames(BackingStore store) {
        this.store = store;
    }

    /**
     * @param onDisk of a shortened node, or of what a sync client made of one: that may have come without its {@code name.c9s}, which is then the node's
     * @return null when it has no legal {@code name.c9s}; else what that says, be it of this node or not
     */
    @Nullable String of(String contentDirectory, String onDisk) throws IOException {
        String full = own(contentDirectory, onDisk);
        if (full != null) return full;
        Matcher hash = HASH.matcher(onDisk);
        return hash.find() && !hash.group().equals(onDisk)
                ? own(contentDirectory, hash.group() + NodeName.SHORTENED_SUFFIX)
                : null;
    }

    private @Nullable String own(String contentDirectory, String onDisk) throws IOException {
        String remembered = known.get(onDisk);
        if (remembered != null) return remembered;
        String full = read(contentDirectory + "/" + onDisk + "/" + NodeName.LONG_NAME_FILE);
        if (full != null && NodeName.shortened(full).equals(onDisk)) known.put(onDisk, full);
        return full;
    }

    private @Nullable String read(String path) throws IOException {
        try (BackingFile file = store.open(path, BackingStore.Access.READ)) {
            long size = file.stat().size();
            if (size == 0 || size > NodeName.LONGEST_FULL_NAME) return null;
            ByteBuffer bytes = ByteBuffer.allocate((int) size);
            file.read(bytes, 0);
            String full = StandardCharsets.ISO_8859_1.decode(bytes.flip()).toString();
            return full.endsWith(NodeName.SUFFIX) ? full : null;
        } catch (NoSuchFileException | NotDirectoryException _) {
            return null;
        } catch (FileSystemException e) {
            // A folder in its place is damage; an error of the store is not.
            BackingStat stat = store.stat(path);
            if (stat != null && !stat.isFile()) return null;
            throw e;
        }
    }
}
