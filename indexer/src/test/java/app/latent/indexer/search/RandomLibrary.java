package app.latent.indexer.search;

import app.latent.indexer.AlbumOrder;
import app.latent.indexer.Look;
import app.latent.indexer.Photo;
import app.latent.indexer.QueryException;
import app.latent.indexer.Scope;
import app.latent.indexer.album.Album;
import app.latent.indexer.album.AlbumFolder;
import app.latent.indexer.album.AlbumShelf;
import app.latent.indexer.album.AlbumShelf.Placed;
import app.latent.indexer.analysis.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A library of folders that are easily mistaken for each other, with copies, look-alikes and albums; and its catalogue. */
final class RandomLibrary implements AutoCloseable {
    static final List<String> FOLDERS = List.of(
            "",
            "a",
            "a/b",
            "a/b/c",
            "ab",
            "a b",
            "A",
            "á",
            "a/ab",
            "été",
            "Été/beach",
            "a/Screenshots",
            "b/norway",
            "b");

    private static final List<String> ALBUMS = List.of("Trips", "Norway", "Norwegen", "★", "ab");
    private static final List<String> QUERIES =
            List.of("beach", "path:a/b", "album:trips | rating:>3", "is:duplicate", "album:clever1", "-in:norway");
    private static final long CACHE_BYTES = 8 << 20;

    private final Random random;
    private final Path folder;
    private final Map<String, Known> photos = new TreeMap<>();
    private final Catalogue catalogue;
    private List<Placed> albums = List.of();
    private int made;

    RandomLibrary(Path folder, Random random) throws IOException {
        this.folder = folder;
        this.random = random;
        this.catalogue = Catalogues.open(folder.resolve("whole"), CACHE_BYTES, () -> albums);
    }

    SeenCatalogue seenBy(Scope scope) {
        return catalogue.seenBy(scope);
    }

    /** Of all photos. */
    List<String> ids() {
        return photos.keySet().stream().map(Catalogues.ids()::of).toList();
    }

    /** Some photos come, some go, and all albums are others. */
    void change() throws IOException {
        for (String path : List.copyOf(photos.keySet())) {
            if (random.nextInt(4) == 0) {
                photos.remove(path);
                catalogue.delete(Catalogues.ids().of(path), path);
            }
        }
        for (int i = random.nextInt(40); i >= 0; i--) {
            Known photo = photo();
            photos.put(photo.file().path(), photo);
            catalogue.put(Catalogues.ids().of(photo.file().path()), photo);
            if (random.nextInt(10) == 0) {
                catalogue.refresh();
            }
        }
        catalogue.refresh();
        albums = AlbumShelf.placed(albums());
    }

    private Known photo() {
        Known some = GeneratedPhotos.photo(random.nextInt(3000));
        String in = FOLDERS.get(random.nextInt(FOLDERS.size()));
        String name = "%s %04d.jpg".formatted(random.nextBoolean() ? "IMG" : "beach", made++);
        Analysis analysis = some.analysis();
        Look look = analysis.look();
        Look alike = look == null
                ? null
                : new Look(
                        look.colours(),
                        look.mono(),
                        look.sharpness(),
                        look.quality(),
                        (1L << random.nextInt(4)) - (random.nextBoolean() ? 1 : 1L << 40),
                        look.placeholder());
        return new Known(
                new FileFacts(in.isEmpty() ? name : in + "/" + name, 1000 + made, random.nextInt(1000)),
                new Analysis(
                        analysis.type(),
                        analysis.width(),
                        analysis.height(),
                        analysis.metadata(),
                        List.of(new byte[] {(byte) made}),
                        alike,
                        analysis.error()),
                List.of(),
                (long) random.nextInt(20));
    }

    private List<Album> albums() {
        List<Album> all = new ArrayList<>();
        for (String name : ALBUMS) {
            @Nullable String parent =
                    all.isEmpty() || random.nextBoolean() ? null : some(all).id();
            List<String> members =
                    photos.keySet().stream().filter(p -> random.nextInt(5) == 0).toList();
            all.add(new Album(AlbumFolder.newId(), name, parent, null, members, null, AlbumOrder.ALBUM));
        }
        for (int i = 0; i < QUERIES.size(); i++) {
            @Nullable String parent = random.nextBoolean() ? null : all.getFirst().id();
            all.add(new Album(
                    AlbumFolder.newId(), "clever" + i, parent, QUERIES.get(i), List.of(), null, AlbumOrder.TAKEN));
        }
        return all;
    }

    Scope.Part scope() {
        Set<String> folders =
                FOLDERS.stream().filter(_ -> random.nextInt(6) == 0).collect(Collectors.toSet());
        Set<String> granted = albums.stream()
                .map(a -> a.album().id())
                .filter(_ -> random.nextInt(4) == 0)
                .collect(Collectors.toCollection(HashSet::new));
        granted.add(AlbumFolder.newId());
        return new Scope.Part(random.nextInt(4) == 0 ? Set.of() : folders, random.nextInt(4) == 0 ? Set.of() : granted);
    }

    private <T> T some(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A library that has what is seen of this one, as it is told, and nothing else. */
    Catalogue only(Scope.Part scope) throws IOException, QueryException {
        Map<String, String> told = told(scope);
        List<Placed> seen = AlbumShelf.placed(granted(scope).entrySet().stream()
                .map(a -> listed(a.getKey(), a.getValue(), told))
                .toList());
        Catalogue only = Catalogues.open(folder.resolve("only" + made++), CACHE_BYTES, () -> seen);
        for (Map.Entry<String, String> photo : told.entrySet()) {
            Known known = Objects.requireNonNull(photos.get(photo.getKey()));
            FileFacts file = new FileFacts(
                    photo.getValue(), known.file().bytes(), known.file().modified());
            only.put(
                    Catalogues.ids().of(photo.getKey()), new Known(file, known.analysis(), List.of(), known.content()));
        }
        only.refresh();
        return only;
    }

    private static Album listed(Album album, Set<String> contents, Map<String, String> told) {
        return new Album(
                album.id(),
                album.name(),
                album.parent(),
                null,
                contents.stream().filter(told::containsKey).map(told::get).toList(),
                null,
                AlbumOrder.ALBUM);
    }

    /** By their paths the paths that are told. */
    Map<String, String> told(Scope.Part scope) throws IOException, QueryException {
        Map<String, String> told = new HashMap<>();
        for (Set<String> contents : granted(scope).values()) {
            contents.forEach(path -> told.put(path, path.replaceFirst(".*/", "")));
        }
        photos.keySet().stream()
                .filter(path -> scope.folders().stream().anyMatch(f -> f.isEmpty() || path.startsWith(f + "/")))
                .forEach(path -> told.put(path, path));
        told.keySet().retainAll(photos.keySet());
        return told;
    }

    /** With what is in each. */
    private Map<Album, Set<String>> granted(Scope.Part scope) throws IOException, QueryException {
        Map<Album, Set<String>> granted = new LinkedHashMap<>();
        for (Placed placed : albums) {
            Album album = placed.album();
            if (scope.albums().contains(album.id())) {
                granted.put(
                        album, album.query() == null ? Set.copyOf(album.members()) : found("album:" + album.name()));
            }
        }
        return granted;
    }

    private Set<String> found(String query) throws IOException, QueryException {
        return catalogue.seenBy(Scope.whole()).ask(query, a -> a.page(10_000, null)).photos().stream()
                .map(Photo::path)
                .collect(Collectors.toSet());
    }

    /** Deletes what it has written. */
    @Override
    public void close() throws IOException {
        catalogue.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
