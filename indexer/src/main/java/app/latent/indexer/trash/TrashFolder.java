package app.latent.indexer.trash;

import app.latent.indexer.LatentFolder;
import app.latent.indexer.media.LibraryPath;
import app.latent.indexer.media.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The trash of a library: puts files into it, and back, and removes them for good. Safe for use by many threads; of several processes,
 * as the package's description has it.
 */
public final class TrashFolder {
    /** Behind an entry's id, the name of the file that says since when it is known that it will go. */
    static final String ANNOUNCED = ".due";

    private static final String SUFFIX = ".json";
    private static final int MOST_NUMBERS = 10_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TrashFiles files;
    private final InstantSource clock;

    /** By their ids: a document hardly ever changes. */
    private final Map<String, TrashEntry> known = new ConcurrentHashMap<>();

    /** @param root of the library */
    public TrashFolder(Path root, InstantSource clock) {
        this.files = new TrashFiles(root);
        this.clock = clock;
    }

    /** What is in the trash, last deleted first. */
    public List<TrashEntry> list() throws IOException {
        return all().stream()
                .filter(this::isHere)
                .sorted(Comparator.comparing(TrashEntry::deleted)
                        .thenComparing(TrashEntry::id)
                        .reversed())
                .toList();
    }

    /** Empty where it is not in the trash. */
    public Optional<TrashEntry> entry(String id) throws IOException {
        return document(id).filter(this::isHere);
    }

    private boolean isHere(TrashEntry entry) {
        return files.exists(entry.placeOf(entry.first()));
    }

    /** Those too whose files have not come yet, or were put back. */
    List<TrashEntry> all() throws IOException {
        List<TrashEntry> all = new ArrayList<>();
        for (String name : files.names(LatentFolder.TRASH)) {
            if (name.endsWith(SUFFIX)) {
                document(name.substring(0, name.length() - SUFFIX.length())).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<TrashEntry> document(String id) throws IOException {
        if (!TrashDocument.isId(id)) {
            return Optional.empty();
        }
        Path file = path(id, SUFFIX);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > TrashDocument.LARGEST) {
            known.remove(id);
            return Optional.empty();
        }
        TrashEntry read = known.get(id);
        if (read != null) {
            return Optional.of(read);
        }
        Optional<TrashEntry> entry =
                WholeFile.read(file).flatMap(TrashDocument::read).filter(e -> e.id().equals(id));
        entry.ifPresent(e -> known.put(id, e));
        return entry;
    }

    /** Where something of an entry is that is called as it is. */
    Path path(String id, String suffix) {
        return files.path(LatentFolder.TRASH).resolve(id + suffix);
    }

    /**
     * What became of an entry.
     *
     * @param moves in the order in which they were made
     */
    public record Moved(TrashEntry entry, List<TrashMove> moves) {}

    /**
     * Puts photos of one folder into the trash as one, and with them the files that say something of them alone.
     *
     * @param photos their paths relative to the library, the one first that is to stand for them all
     * @param by the account of who does it
     * @throws NoSuchFileException where one of them is not there
     * @throws IOException all of them are where they were then; or the trash finishes what was begun
     */
    public synchronized Moved delete(List<String> photos, String by) throws IOException {
        TrashEntry entry = entryOf(photos, by);
        Files.createDirectories(files.path(LatentFolder.TRASH));
        try {
            write(entry);
            Files.createDirectory(path(entry.id(), ""));
            return new Moved(entry, moveIn(entry));
        } catch (IOException | RuntimeException e) {
            putBackAfter(e, entry);
            throw e;
        }
    }

    private TrashEntry entryOf(List<String> photos, String by) throws IOException {
        String folder = LibraryPath.folderOf(photos.getFirst());
        List<String> names = photos.stream().map(LibraryPath::nameOf).toList();
        if (!photos.stream().allMatch(p -> LibraryPath.folderOf(p).equals(folder) && !LatentFolder.mayHold(p))) {
            throw new IllegalArgumentException("not of one folder");
        }
        List<TrashedFile> all = new ArrayList<>();
        List<String> beside = new Belongings(files.names(folder)).of(names);
        for (String photo : photos) {
            all.add(files.facts(photo));
        }
        for (String name : beside) {
            // A folder, or a link, that is only called like a sidecar is none.
            files.factsIfFile(folder.isEmpty() ? name : folder + "/" + name).ifPresent(all::add);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new TrashEntry(newId(now), now, by, all);
    }

    private static String newId(Instant now) {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        return LocalDate.ofInstant(now, ZoneOffset.UTC) + "-" + HexFormat.of().formatHex(random);
    }

    private void write(TrashEntry entry) throws IOException {
        Path file = path(entry.id(), SUFFIX);
        byte[] document = TrashDocument.bytes(entry);
        if (document.length > TrashDocument.LARGEST) {
            throw new IOException("More than can be deleted as one");
        }
        if (!WholeFile.replace(file, WholeFile.read(file), document)) {
            throw new IOException("The trash was changed by another program");
        }
        known.put(entry.id(), entry);
    }

    /** The first file first: once it is in the trash, the others are to follow, whatever happens. */
    private List<TrashMove> moveIn(TrashEntry entry) throws IOException {
        List<TrashMove> moves = new ArrayList<>();
        for (TrashedFile file : entry.files()) {
            boolean here = files.exists(entry.placeOf(file));
            if (!here && files.isStill(file)) {
                moves.add(files.move(file.path(), entry.placeOf(file)));
            } else if (!here && file.equals(entry.first())) {
                throw new NoSuchFileException(file.path());
            }
        }
        return moves;
    }

    private void putBackAfter(Exception cause, TrashEntry entry) {
        try {
            putBack(entry);
        } catch (IOException | RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    /**
     * Puts all of an entry back where it was. Where one of its names is taken meanwhile, all of them get a number.
     *
     * @return empty where it is not in the trash
     */
    public synchronized Optional<Moved> restore(String id) throws IOException {
        Optional<TrashEntry> entry = entry(id);
        return entry.isEmpty() ? Optional.empty() : Optional.of(putBack(entry.get()));
    }

    private Moved putBack(TrashEntry entry) throws IOException {
        Moved back = moveBack(entry);
        forget(back.entry());
        return back;
    }

    /** What of it is in the trash, the first file first: once it is out, the others are to follow, whatever happens. */
    private Moved moveBack(TrashEntry entry) throws IOException {
        TrashEntry free = free(entry);
        List<TrashMove> moves = new ArrayList<>();
        List<TrashedFile> moving = here(free);
        if (!moving.isEmpty()) {
            files.makeFolder(free.folder());
        }
        for (TrashedFile file : moving) {
            moves.add(files.move(free.placeOf(file), file.path()));
        }
        return new Moved(free, moves);
    }

    private List<TrashedFile> here(TrashEntry entry) {
        return entry.files().stream()
                .filter(file -> files.exists(entry.placeOf(file)))
                .toList();
    }

    /** The new names are written down before any file has them, so that those that follow later still belong to the first. */
    private TrashEntry free(TrashEntry entry) throws IOException {
        List<TrashedFile> moving = here(entry);
        if (moving.stream().noneMatch(file -> files.exists(file.path()))) {
            return entry;
        }
        for (int number = 2; number < MOST_NUMBERS; number++) {
            int tried = number;
            if (moving.stream().noneMatch(file -> files.exists(TrashFiles.numbered(file.path(), tried)))) {
                return renamed(entry, moving, number);
            }
        }
        throw new FileAlreadyExistsException(entry.first().path());
    }

    private TrashEntry renamed(TrashEntry entry, List<TrashedFile> moving, int number) throws IOException {
        TrashEntry renamed = entry.withFiles(entry.files().stream()
                .map(f -> moving.contains(f) ? f.to(TrashFiles.numbered(f.path(), number)) : f)
                .toList());
        write(renamed);
        return renamed;
    }

    /**
     * Removes all of an entry for good.
     *
     * @return false where there is no such entry
     */
    public synchronized boolean remove(String id) throws IOException {
        Optional<TrashEntry> entry = document(id);
        if (entry.isPresent()) {
            // The first file last: where this is interrupted, what is left is still in the trash.
            for (TrashedFile file : here(entry.get()).reversed()) {
                Files.deleteIfExists(files.path(entry.get().placeOf(file)));
            }
            forget(entry.get());
        }
        return entry.isPresent();
    }

    /** Does the rest of what was interrupted: a deletion where the first file is in the trash, and where it is back, its restoration. */
    synchronized void finish(TrashEntry entry) throws IOException {
        if (isHere(entry)) {
            moveIn(entry);
        } else if (!here(entry).isEmpty() && files.isStill(entry.first())) {
            // It may as well be a deletion of another machine's whose first file is still on its way to here: the
            // document waits for it.
            moveBack(entry);
        }
    }

    /** @param since empty where it will not go soon */
    synchronized void announce(TrashEntry entry, Optional<Instant> since) throws IOException {
        Path file = path(entry.id(), ANNOUNCED);
        if (since.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            WholeFile.replace(file, WholeFile.read(file), since.get().toString().getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void forget(TrashEntry entry) throws IOException {
        try {
            Files.deleteIfExists(path(entry.id(), ""));
        } catch (DirectoryNotEmptyException e) {
            // Somebody has put something else there, which is not ours to delete.
        }
        Files.deleteIfExists(path(entry.id(), ANNOUNCED));
        Files.deleteIfExists(path(entry.id(), SUFFIX));
        known.remove(entry.id());
    }
}
