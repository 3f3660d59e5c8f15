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
import org.jspecify.annotations.Nullable;

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
        return NAME.matcher(id + ".json").matches() && Files.deleteIfExists(file(id));
    }

    private Path file(String id) {
        return folder.resolve(id + ".json");
    }

    /** What is remembered now; what cannot be understood is passed over. */
    public Apart now() throws IOException {
        Map<Mark, Set<Mark>> apart = new HashMap<>();
        for (String name : names()) {
            List<Mark> marks = marks(name);
            for (Mark mark : marks) {
                apart.computeIfAbsent(mark, _ -> new HashSet<>()).addAll(others(mark, marks));
            }
        }
        return (one, other) -> apart.getOrDefault(one, Set.of()).contains(other);
    }

    /** Of copies that are all the same it is each other that they are wanted beside. */
    private static List<Mark> others(Mark mark, List<Mark> marks) {
        List<Mark> others = new ArrayList<>(marks);
        others.remove(mark);
        return others;
    }

    private List<Mark> marks(String name) throws IOException {
        @Nullable List<Mark> read = known.get(name);
        if (read == null) {
            Path file = folder.resolve(name);
            boolean sound =
                    Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= ApartDocument.LARGEST;
            read = sound ? WholeFile.read(file).map(ApartDocument::read).orElse(List.of()) : List.of();
            known.put(name, read);
        }
        return read;
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
