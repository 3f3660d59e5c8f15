package app.latent.gateway.users;

import java.util.List;

/** The albums that roles can be given at. */
@FunctionalInterface
public interface SharedAlbums {

    /**
     * An album.
     *
     * @param id of its document, by which grants know it
     * @param path its name behind those of the albums that it is in: {@code trips/Norway}
     */
    record Album(String id, String name, String path) {}

    /** @return as they are now */
    List<Album> get();
}
