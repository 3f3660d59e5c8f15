package app.latent.app.daemon;

import app.latent.app.failure.ExitCode;
import app.latent.app.failure.Failure;
import app.latent.app.users.SharedPlace;
import app.latent.gateway.account.Place;
import app.latent.indexer.LatentFolder;
import app.latent.indexer.album.AlbumFolder;
import app.latent.indexer.album.AlbumShelf;
import java.io.IOException;
import java.nio.file.Files;
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
    private final AlbumShelf albums;

    SharedPlaces(Path root) {
        this.root = root;
        this.albums = new AlbumShelf(AlbumFolder.albums(root));
    }

    /** @throws Failure where there is no such folder or album now, or several albums */
    Place find(SharedPlace typed) throws IOException, Failure {
        if (typed.folder() == null) return album(String.valueOf(typed.album()));
        return there(folder(typed.folder()))
                .orElseThrow(() -> new Failure(ExitCode.FAILED, "There is no folder at this path in the vault."));
    }

    /**
     * What may have been given under this name: a folder that is gone too, and where a link leads as well as where it is, which may have been a folder
     * once; an album that is gone by its id.
     */
    Set<Place> known(SharedPlace typed) throws IOException, Failure {
        if (typed.folder() == null) return Set.of(album(String.valueOf(typed.album())));
        Place.Folder folder = folder(typed.folder());
        var places = new HashSet<Place>(Set.of(folder));
        there(folder).ifPresent(places::add);
        return places;
    }

    /** Under the names that it really has, whatever accents are typed as, and where a link leads; empty where it is no folder. */
    private Optional<Place.Folder> there(Place.Folder typed) throws IOException, Failure {
        try {
            Path folder = root.resolve(String.join("/", typed.names())).toRealPath();
            Path top = root.toRealPath();
            if (!Files.isDirectory(folder) || !folder.startsWith(top)) return Optional.empty();
            return Optional.of(folder(top.relativize(folder).toString()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Place.Folder folder(String path) throws Failure {
        List<String> names =
                Arrays.stream(path.split("/")).filter(name -> !name.isEmpty()).toList();
        boolean isOwn = !names.isEmpty() && LatentFolder.holds(names.getFirst());
        if (isOwn || names.contains(".") || names.contains("..")) {
            throw new Failure(ExitCode.USAGE, "This is no folder that can be shared.");
        }
        return new Place.Folder(names);
    }

    private Place album(String typed) throws Failure {
        List<AlbumShelf.Placed> meant = albums.get().stream()
                .filter(placed -> placed.album().id().equals(typed)
                        || placed.path().equals(typed)
                        || placed.album().name().equals(typed))
                .toList();
        if (meant.size() == 1) return new Place.Album(meant.getFirst().album().id());
        if (meant.isEmpty() && typed.matches("[0-9a-f]{32}")) return new Place.Album(typed);
        throw new Failure(
                ExitCode.FAILED,
                meant.isEmpty()
                        ? "There is no album of this name."
                        : "Several albums are called so; name it by its path, or by its id: "
                                + String.join(
                                        ", ",
                                        meant.stream()
                                                .map(placed -> placed.album().id())
                                                .toList()));
    }

    /** As people know it. */
    SharedPlace describe(Place place) {
        return switch (place) {
            case Place.Folder(var names) -> new SharedPlace("/" + String.join("/", names), null);
            case Place.Album(var id) -> new SharedPlace(null, albumPath(id));
        };
    }

    private String albumPath(String id) {
        return albums.get().stream()
                .filter(placed -> placed.album().id().equals(id))
                .map(AlbumShelf.Placed::path)
                .findFirst()
                .orElse(id);
    }
}
