package app.latent.indexer.duplicate;

import app.latent.indexer.Apart;
import app.latent.indexer.LatentFolder;
import app.latent.indexer.Mark;
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
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Photos that are like each other and are all wanted. A decision is a document of its own with a random name, which is written once, so that
 * two machines never write to the same. Safe for use by many threads.
 */
public final class KeptApart {
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{32})\\.json");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    /** By their names; they are never changed. */
    private final Map<String, List<Mark>> known = new ConcurrentHashMap<>();

    /** @param root of the library */
    public KeptApart(Path root) {
        this.folder = LatentFolder.of(root).resolve("duplicates");
    }

    /**
     * Remembers that each of some photos is wanted beside the others.
     *
     * @param marks two or more, of one likeness
     * @return what {@link #forget} takes
     */
    public String keep(List<Mark> marks) throws IOException {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        String id = HexFormat.of().formatHex(random);
        Files.createDirectories(folder);
        if (!WholeFile.replace(file(id), Optional.empty(), ApartDocument.bytes(marks))) {
            throw new IOException("The decision was changed by another program");
        }
        return id;
    }

    /** @return false where there is no such decision */
    public boolean forget(String id) throws IOException {
        known.remove(id + ".json");
        return NAME.matcher(id + ".json").matches() && Files.deleteIfExists(file(id));
    }

    /** The document of a decision. */
    public Path file(String id) {
        return folder.resolve(id + ".json");
    }

    /** What is remembered now; what cannot be understood is passed over. */
    public Apart now() throws IOException {
        Map<Mark, Set<String>> decisions = new HashMap<>();
        Set<Mark> repeated = new HashSet<>();
        for (String name : names()) {
            for (Mark mark : marks(name)) {
                if (!decisions.computeIfAbsent(mark, _ -> new HashSet<>()).add(name)) {
                    repeated.add(mark);
                }
            }
        }
        return (one, other) -> one.equals(other)
                ? repeated.contains(one)
                : !Collections.disjoint(decisions.getOrDefault(one, Set.of()), decisions.getOrDefault(other, Set.of()));
    }

    private List<Mark> marks(String name) {
        List<Mark> read = known.getOrDefault(name, List.of());
        if (read.isEmpty()) {
            read = read(folder.resolve(name));
        }
        if (!read.isEmpty()) {
            known.put(name, read);
        }
        return read;
    }

    private static List<Mark> read(Path file) {
        try {
            boolean sound =
                    Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= ApartDocument.LARGEST;
            return sound ? WholeFile.read(file).map(ApartDocument::read).orElse(List.of()) : List.of();
        } catch (IOException e) {
            // Damaged, or gone since it was listed.
            return List.of();
        }
    }

    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (NAME.matcher(name).matches()) {
                    names.add(name);
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw Objects.requireNonNull(e.getCause());
        }
        return names;
    }
}
