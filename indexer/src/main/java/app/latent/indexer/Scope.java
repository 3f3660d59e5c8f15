package app.latent.indexer;

import java.util.Arrays;
import java.util.Set;

/** What of the library somebody may see. */
public sealed interface Scope {
    /** All of it, but for the trash. */
    static Scope whole() {
        return new Whole();
    }

    /** What is in its trash, and nothing else: to be asked for those alone who may have it back. */
    static Scope trash() {
        return new Trash();
    }

    /** Nothing of it. */
    static Scope nothing() {
        return new Part(Set.of(), Set.of());
    }

    /** Whether photos at that path are seen for the folders they are in, so that the path may be told. */
    boolean holds(String path);

    /** How the path of a photo that is seen is told: the folders of one that is seen by an album alone are not known. */
    default String told(String path) {
        return holds(path) ? path : path.substring(path.lastIndexOf('/') + 1);
    }

    /** The owner's. */
    record Whole() implements Scope {
        @Override
        public boolean holds(String path) {
            return true;
        }
    }

    /** Nobody is told where a photo was by where it is in the trash. */
    record Trash() implements Scope {
        @Override
        public boolean holds(String path) {
            return LatentFolder.isTrash(path);
        }

        @Override
        public String told(String path) {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    /**
     * What is in one of some folders, at whatever depth, or in one of some albums.
     *
     * @param folders their paths relative to the library, with {@code /} between names, compared character by character: {@code a}
     *     is neither {@code A} nor {@code ab}; the empty one is the library itself, though not its albums
     * @param albums by their ids. Those below them are not among them by that; a smart one has what its query finds in the whole
     *     library
     */
    record Part(Set<String> folders, Set<String> albums) implements Scope {

        /** @throws IllegalArgumentException where a folder is no path in the library */
        public Part {
            folders = Set.copyOf(folders);
            albums = Set.copyOf(albums);
            if (!folders.stream().allMatch(Part::isFolder)) {
                throw new IllegalArgumentException("not a folder of the library");
            }
        }

        private static boolean isFolder(String path) {
            return path.isEmpty()
                    || Arrays.stream(path.split("/", -1))
                            .noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
        }

        @Override
        public boolean holds(String path) {
            for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
                if (folders.contains(path.substring(0, end))) {
                    return true;
                }
            }
            return folders.contains("");
        }
    }
}
