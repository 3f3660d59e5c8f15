package app.latent.vault.tree;

import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.RelativePaths;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The full names of shortened nodes, from their {@code name.c9s}. What one says is believed for as long as its hash is the node's name. */
public final class LongNames {

    /** Characters to remember. */
    private static final long REMEMBERED = 4L << 20;

    /** SHA-1 in base64. */
    private static final Pattern HASH = Pattern.compile("[A-Za-z0-9_-]{27}=");

    private final BackingStore store;

    /** By the name on disk, which follows from the full one: never wrong. */
    private final Generations<String, String> known =
            new Generations<>(REMEMBERED, (shortened, full) -> shortened.length() + full.length());

    public LongNames(BackingStore store) {
        this.store = store;
    }

    /**
     * The full name of a node as it seems, with the mark of a sync client before the ending.
     *
     * @return null when it is shortened, and nothing tells it
     */
    public @Nullable String full(String contentDirectory, String onDisk) throws IOException {
        String spelt = NodeName.withMarkInside(onDisk);
        return spelt.endsWith(NodeName.SUFFIX) ? spelt : of(contentDirectory, onDisk);
    }

    /**
     * @param onDisk of a shortened node, or of what a sync client made of one: that may have come without its {@code name.c9s}, which is then the node's
     * @return null when it has no legal {@code name.c9s}; else what that says, be it of this node or not
     */
    @Nullable String of(String contentDirectory, String onDisk) throws IOException {
        String full = own(contentDirectory, onDisk);
        if (full != null) return full;
        Matcher hash = HASH.matcher(onDisk);
        String original = hash.find() ? hash.group() + NodeName.SHORTENED_SUFFIX : onDisk;
        return original.equals(onDisk) ? null : own(contentDirectory, original);
    }

    /** What the full name of a shortened one was, without a look; null where that is forgotten. */
    @Nullable String remembered(String onDisk) {
        return known.get(onDisk);
    }

    /** Whether a node has no {@code name.c9s} that tells its name. */
    boolean isLost(String node) throws IOException {
        return !(LongName.read(store, node) instanceof LongName.Text(String said))
                || !NodeName.shortened(said).equals(RelativePaths.name(node));
    }

    private @Nullable String own(String contentDirectory, String onDisk) throws IOException {
        String remembered = known.get(onDisk);
        if (remembered != null) return remembered;
        LongName read = LongName.read(store, contentDirectory + "/" + onDisk);
        if (!(read instanceof LongName.Text(String full)) || !full.endsWith(NodeName.SUFFIX)) return null;
        if (NodeName.shortened(full).equals(onDisk)) known.put(onDisk, full);
        return full;
    }
}
