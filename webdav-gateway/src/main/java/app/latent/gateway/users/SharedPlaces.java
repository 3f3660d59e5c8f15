package app.latent.gateway.users;

import app.latent.gateway.account.Place;
import app.latent.gateway.account.Rights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the folders and albums that roles are given at, by the names that people know them by. */
final class SharedPlaces {
    private final Path root;
    private final List<SharedAlbums.Album> albums;

    /** @param albums that there are */
    SharedPlaces(Path root, List<SharedAlbums.Album> albums) {
        this.root = root;
        this.albums = List.copyOf(albums);
    }

    /** @throws UserChangeException where there is no such folder or album now, or several albums */
    Place find(SharedPlace typed) throws IOException, UserChangeException {
        if (typed.folder() == null) return album(String.valueOf(typed.album()));
        return there(folder(typed.folder()))
                .orElseThrow(() -> UserChangeException.impossible("There is no folder at this path in the vault."));
    }

    /**
     * What may have been given under this name: a folder that is gone too, and where a link leads as well as where it is, which may have been a folder
     * once; an album that is gone by its id.
     */
    Set<Place> known(SharedPlace typed) throws IOException, UserChangeException {
        if (typed.folder() == null) return Set.of(knownAlbum(String.valueOf(typed.album())));
        Place.Folder folder = folder(typed.folder());
        var places = new HashSet<Place>(Set.of(folder));
        there(folder).ifPresent(places::add);
        return places;
    }

    /** Under the names that it really has, whatever accents are typed as, and where a link leads; empty where it is no folder. */
    private Optional<Place.Folder> there(Place.Folder typed) throws IOException, UserChangeException {
        try {
            Path folder = root.resolve(String.join("/", typed.names())).toRealPath();
            Path top = root.toRealPath();
            if (!Files.isDirectory(folder) || !folder.startsWith(top)) return Optional.empty();
            return Optional.of(folder(top.relativize(folder).toString()));
        } catch (NoSuchFileException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Place knownAlbum(String typed) throws UserChangeException {
        return typed.matches("[0-9a-f]{32}") ? new Place.Album(typed) : album(typed);
    }

    private static Place.Folder folder(String path) throws UserChangeException {
        List<String> names =
                Arrays.stream(path.split("/")).filter(name -> !name.isEmpty()).toList();
        boolean isOwn = !names.isEmpty() && names.getFirst().equals(Rights.Granted.OWN_DOCUMENTS);
        if (isOwn || names.contains(".") || names.contains("..")) {
            throw UserChangeException.malformed("This is no folder that can be shared.");
        }
        return new Place.Folder(names);
    }

    private Place album(String typed) throws UserChangeException {
        List<String> meant = albums.stream()
                .filter(album -> album.id().equals(typed)
                        || album.path().equals(typed)
                        || album.name().equals(typed))
                .map(SharedAlbums.Album::id)
                .toList();
        if (meant.size() == 1) return new Place.Album(meant.getFirst());
        throw UserChangeException.impossible(
                meant.isEmpty()
                        ? "There is no album of this name."
                        : "Several albums are called so; name it by its path, or by its id: "
                                + String.join(", ", meant));
    }

    /** As people know it. */
    SharedPlace describe(Place place) {
        return switch (place) {
            case Place.Folder(var names) -> new SharedPlace("/" + String.join("/", names), null);
            case Place.Album(var id) -> new SharedPlace(null, albumPath(id));
        };
    }

    /** @return the path of the album that has this id; the id itself where none does */
    String albumPath(String id) {
        return albums.stream()
                .filter(album -> album.id().equals(id))
                .map(SharedAlbums.Album::path)
                .findFirst()
                .orElse(id);
    }
}
