package app.latent.gateway.account;

import java.util.List;

/** What a grant is for. */
public sealed interface Place {

    /**
     * A folder and all below it.
     *
     * @param names from the vault's root, empty for all of it
     */
    record Folder(List<String> names) implements Place {
        public Folder {
            names = List.copyOf(names);
        }

        boolean holds(List<String> path) {
            return startsWith(path, names);
        }

        boolean isBelow(List<String> path) {
            return startsWith(names, path);
        }

        private static boolean startsWith(List<String> names, List<String> prefix) {
            return names.size() >= prefix.size()
                    && names.subList(0, prefix.size()).equals(prefix);
        }
    }

    /**
     * The photos of an album, wherever they are.
     *
     * @param id of its document
     */
    record Album(String id) implements Place {}
}
