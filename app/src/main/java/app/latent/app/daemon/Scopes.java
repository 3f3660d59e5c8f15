package app.latent.app.daemon;

import app.latent.gateway.account.Grant;
import app.latent.gateway.account.Place;
import app.latent.gateway.account.Rights;
import app.latent.indexer.Scope;
import java.util.HashSet;
import java.util.List;

/** What rights leave to be seen of the library. */
final class Scopes {
    private Scopes() {}

    static Scope of(Rights rights) {
        return switch (rights) {
            case Rights.All() -> Scope.whole();
            case Rights.Granted granted -> part(granted.grants());
        };
    }

    /** Whatever the role: to see is part of each. */
    private static Scope part(List<Grant> grants) {
        var folders = new HashSet<String>();
        var albums = new HashSet<String>();
        for (Grant grant : grants) {
            switch (grant.place()) {
                case Place.Folder(List<String> names) -> folders.add(String.join("/", names));
                case Place.Album(String id) -> albums.add(id);
            }
        }
        return new Scope.Part(folders, albums);
    }
}
