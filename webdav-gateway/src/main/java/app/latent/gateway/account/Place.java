package app.latent.gateway.account;

import app.latent.gateway.http.RequestPath;
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
            return RequestPath.startsWith(path, names);
        }

        boolean isBelow(List<String> path) {
            return RequestPath.startsWith(names, path);
        }
    }

    /**
     * The photos of an album, wherever they are.
     *
     * @param id of its document
     */
    record Album(String id) implements Place {}
}
