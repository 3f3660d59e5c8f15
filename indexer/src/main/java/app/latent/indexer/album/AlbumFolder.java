package app.latent.indexer.album;

import app.latent.indexer.LatentFolder;
import app.latent.indexer.media.WholeFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The albums of a library, or its saved searches. Copies that a sync client has left of a document, under whatever name, are
 * read as one with it: with the photos of all of them. The next change writes that down, and takes away the copies of which
 * nothing is lost then. Documents that cannot be read are passed over, and never written to. Safe for use by many threads.
 */
public final class AlbumFolder {
    /** Where albums are, in the folder of Latent's documents. */
    static final String ALBUMS = "albums";

    private static final int MOST_DOCUMENTS = 10_000;
    private static final int MOST_ATTEMPTS = 5;
    private static final String SUFFIX = ".json";
    private static final String CHANGED = "The album has changed since, and stays as it is.";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    private AlbumFolder(Path folder) {
        this.folder = folder;
    }

    /** @param root of the library */
    public static AlbumFolder albums(Path root) {
        return new AlbumFolder(LatentFolder.of(root).resolve(ALBUMS));
    }

    /** @param root of the library */
    public static AlbumFolder searches(Path root) {
        return new AlbumFolder(LatentFolder.of(root).resolve("searches"));
    }

    public static String newId() {
        byte[] id = new byte[16];
        RANDOM.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    /** By name. A parent that is not there, or is below the album itself, is none. */
    public List<Album> list() throws IOException {
        Map<String, Album> albums = new LinkedHashMap<>();
        versions().forEach((id, versions) -> joined(id, versions).ifPresent(d -> albums.put(id, d.album())));
        return albums.values().stream()
                .map(a -> isWithin(a, albums) ? a : a.withParent(null))
                .sorted(Comparator.comparing(Album::name).thenComparing(Album::id))
                .toList();
    }

    private static boolean isWithin(Album album, Map<String, Album> all) {
        Set<String> above = new HashSet<>(Set.of(album.id()));
        @Nullable String parent = album.parent();
        if (parent == null || !all.containsKey(parent)) {
            return false;
        }
        while (parent != null) {
            if (!above.add(parent)) {
                return false;
            }
            Album next = all.get(parent);
            parent = next == null ? null : next.parent();
        }
        return true;
    }

    /** @throws AlbumException where the album cannot be kept as it is */
    public synchronized AlbumChange create(Album album) throws IOException, AlbumException {
        require(album);
        return create(AlbumDocument.of(album));
    }

    private AlbumChange create(AlbumDocument document) throws IOException, AlbumException {
        String id = document.album().id();
        byte[] bytes = bytes(document);
        Files.createDirectories(folder);
        if (!WholeFile.replace(file(id), Optional.empty(), bytes)) {
            throw new AlbumException("There is such an album already.");
        }
        return new AlbumChange(id, Optional.empty(), Optional.of(document));
    }

    /**
     * Changes an album as it is now, whoever has changed it meanwhile.
     *
     * @param change may be asked more than once; keeps the id
     * @throws AlbumException where there is no such album, or the changed one cannot be kept
     */
    public synchronized AlbumChange update(String id, UnaryOperator<Album> change) throws IOException, AlbumException {
        return rewrite(id, d -> new AlbumDocument(change.apply(d.album()), d.more()));
    }

    @FunctionalInterface
    private interface Rewriting {
        AlbumDocument of(AlbumDocument present) throws AlbumException;
    }

    private AlbumChange rewrite(String id, Rewriting rewriting) throws IOException, AlbumException {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            List<Version> versions = versions().getOrDefault(id, List.of());
            AlbumDocument present =
                    joined(id, versions).orElseThrow(() -> new AlbumException("There is no such album."));
            AlbumDocument changed = rewriting.of(present);
            require(changed.album());
            if (!changed.album().id().equals(id)) {
                throw new IllegalArgumentException("another album");
            }
            Optional<byte[]> seen = versions.stream()
                    .filter(v -> v.file.equals(file(id)))
                    .map(v -> v.bytes)
                    .findFirst();
            if (WholeFile.replace(file(id), seen, bytes(changed))) {
                removeCopies(id, present, versions);
                return new AlbumChange(id, Optional.of(present), Optional.of(changed));
            }
        }
        throw new AlbumException("Another program keeps changing this album; try again later.");
    }

    /** Those that the document before the change has wholly contained, and that are still the same. */
    private void removeCopies(String id, AlbumDocument present, List<Version> versions) throws IOException {
        for (Version version : versions) {
            boolean same = WholeFile.read(version.file)
                    .filter(b -> java.util.Arrays.equals(b, version.bytes))
                    .isPresent();
            if (!version.file.equals(file(id)) && same && present.hasAllOf(version.document)) {
                Files.deleteIfExists(version.file);
            }
        }
    }

    /** With all copies of it. What it held stays; albums that were in it are at the top then. */
    public synchronized AlbumChange delete(String id) throws IOException {
        List<Version> versions = versions().getOrDefault(id, List.of());
        for (Version version : versions) {
            Files.deleteIfExists(version.file);
        }
        return new AlbumChange(id, joined(id, versions), Optional.empty());
    }

    /**
     * Takes a change back: the album is what it was before.
     *
     * @throws AlbumException where it has changed again since
     */
    public synchronized AlbumChange undo(AlbumChange done) throws IOException, AlbumException {
        String id = done.id();
        Optional<AlbumDocument> before = done.before();
        Optional<AlbumDocument> after = done.after();
        List<Version> versions = versions().getOrDefault(id, List.of());
        if (!joined(id, versions).equals(after)) {
            throw new AlbumException(CHANGED);
        }
        if (before.isEmpty()) {
            return delete(id);
        }
        if (after.isEmpty()) {
            return create(before.get());
        }
        return rewrite(id, present -> {
            if (!present.equals(after.get())) {
                throw new AlbumException(CHANGED);
            }
            return before.get();
        });
    }

    /**
     * A photo or a folder has another path now.
     *
     * @param from relative to the library, with {@code /} between names; so is {@code to}
     */
    public synchronized void moved(String from, String to) throws IOException, AlbumException {
        for (Album album : list()) {
            if (!renamed(album, from, to).equals(album)) {
                update(album.id(), a -> renamed(a, from, to));
            }
        }
    }

    private static Album renamed(Album album, String from, String to) {
        @Nullable String cover = album.cover();
        return album.withMembers(album.members().stream()
                        .map(m -> renamed(m, from, to))
                        .distinct()
                        .toList())
                .withCover(cover == null ? null : renamed(cover, from, to));
    }

    private static String renamed(String path, String from, String to) {
        boolean meant = path.equals(from) || path.startsWith(from + "/");
        return meant ? to + path.substring(from.length()) : path;
    }

    private static void require(Album album) throws AlbumException {
        Optional<String> fault = AlbumDocument.fault(album);
        if (fault.isPresent()) {
            throw new AlbumException(fault.get());
        }
    }

    /** A longer one would not be read again. */
    private static byte[] bytes(AlbumDocument document) throws AlbumException {
        byte[] bytes = document.bytes();
        if (bytes.length > AlbumDocument.LARGEST) {
            throw new AlbumException("The album is too long to be kept: the paths of its photos take more than "
                    + (AlbumDocument.LARGEST >> 20) + " MiB.");
        }
        return bytes;
    }

    /** Where an album's document is, or would be. */
    public Path file(String id) {
        return folder.resolve(id + SUFFIX);
    }

    /** A file that says something of an album. */
    private static final class Version {
        private final Path file;
        private final byte[] bytes;
        private final AlbumDocument document;

        Version(Path file, byte[] bytes, AlbumDocument document) {
            this.file = file;
            this.bytes = bytes;
            this.document = document;
        }
    }

    /** The document itself first; where only copies are left, the first by name stands for it. */
    private static Optional<AlbumDocument> joined(String id, List<Version> versions) {
        return versions.stream()
                .sorted(Comparator.comparing((Version v) -> !v.file.endsWith(id + SUFFIX))
                        .thenComparing(v -> v.file.toString()))
                .map(v -> v.document)
                .reduce(AlbumDocument::joinedWith);
    }

    private Map<String, List<Version>> versions() throws IOException {
        Map<String, List<Version>> versions = new HashMap<>();
        int count = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                Optional<Version> version = ++count > MOST_DOCUMENTS ? Optional.empty() : version(file);
                version.ifPresent(
                        v -> versions.computeIfAbsent(v.document.album().id(), ignored -> new ArrayList<>())
                                .add(v));
            }
        } catch (NoSuchFileException e) {
            return Map.of();
        } catch (DirectoryIteratorException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        return versions;
    }

    /** A file that has an album's own name tells of no other. */
    private static Optional<Version> version(Path file) throws IOException {
        boolean ordinary = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (!ordinary || Files.size(file) > AlbumDocument.LARGEST) {
            return Optional.empty();
        }
        Optional<byte[]> bytes = WholeFile.read(file);
        String name = String.valueOf(file.getFileName()).replace(SUFFIX, "");
        return bytes.flatMap(AlbumDocument::read)
                .filter(d -> !AlbumDocument.isId(name) || d.album().id().equals(name))
                .map(d -> new Version(file, bytes.get(), d));
    }
}
