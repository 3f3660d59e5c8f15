package app.latent.vault.tree;

import app.latent.vault.format.DirectoryId;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Names that nothing has had yet: directory IDs, and those of what is made aside in the content directories. The latter bear a mark of the unlock that they are
 * made in, so that a later one can tell what nobody needs any more from what another process or another machine is using now.
 */
public final class FreshNames {

    private static final String PREFIX = ".latent-";
    private static final String TEMPORARY_SUFFIX = ".tmp";

    /** Of a node that is to take the place of another once it is whole: in the clear, as it is a node like others until then. */
    private static final String COPY_PREFIX = PREFIX + "copy-";

    /** Of what the journal knows of, and nobody deletes by the look of its name. */
    private static final String ASIDE_SUFFIX = ".old";

    private final String mark;
    private final Set<String> left;
    private final Supplier<UUID> random;

    /**
     * @param mark of this unlock: letters and digits
     * @param left the marks of earlier ones that have ended, and of which the journal is recovered
     * @param random never the same
     */
    public FreshNames(String mark, Set<String> left, Supplier<UUID> random) {
        this.mark = mark;
        this.left = Set.copyOf(left);
        this.random = random;
    }

    /** With a mark that nobody knows later. */
    public static FreshNames unmarked() {
        return new FreshNames("0", Set.of(), UUID::randomUUID);
    }

    DirectoryId directoryId() {
        return new DirectoryId(random.get().toString());
    }

    /** A path in a content directory that is no node's, for what is thrown away once this process has ended. */
    public String temporary(String contentDirectory) {
        return path(contentDirectory, TEMPORARY_SUFFIX);
    }

    /** The same, for what is needed until the journal says otherwise. */
    String aside(String contentDirectory) {
        return path(contentDirectory, ASIDE_SUFFIX);
    }

    /** The name of a node that is to be renamed once it is whole. */
    String copy() {
        return COPY_PREFIX + mark + "-" + random.get();
    }

    /** Whether a node of this name was made by a process that has ended before it was whole. */
    boolean isLeftCopy(String name) {
        return !left.isEmpty() && isMarkedLeft(name, COPY_PREFIX);
    }

    private String path(String contentDirectory, String suffix) {
        return contentDirectory + "/" + PREFIX + mark + "-" + random.get() + suffix;
    }

    /** Whether an entry of a content directory was thrown away by the end of its process. */
    boolean isLeft(String name) {
        return !left.isEmpty() && name.endsWith(TEMPORARY_SUFFIX) && isMarkedLeft(name, PREFIX);
    }

    private boolean isMarkedLeft(String name, String prefix) {
        int end = name.startsWith(prefix) ? name.indexOf('-', prefix.length()) : -1;
        return end > 0 && left.contains(name.substring(prefix.length(), end));
    }
}
