package app.latent.app.provider;

import app.latent.vault.format.CiphertextSizes;
import app.latent.vault.format.ContentSizes.IllegalLengthException;
import app.latent.vault.format.NodeName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks through a vault's folder as a provider could: at names, sizes and times, without a key, following no link. What cannot be read is counted. */
public final class Survey {
    private static final String DATA = "d";
    private static final List<String> CONFIGURATION = List.of(PublicConfig.FILE, "masterkey.cryptomator");
    private static final String BACKUP_SUFFIX = ".bkup";

    private final CiphertextSizes cipher;
    private final List<Long> sizes = new ArrayList<>();
    private final List<Instant> written = new ArrayList<>();
    private final List<Integer> nameLengths = new ArrayList<>();
    private final List<FolderTrace> folders = new ArrayList<>();
    private final List<Listing> listings = new ArrayList<>();
    private long shortened;
    private long links;
    private long foreign;
    private long unreadable;

    /** What stands in for a folder in the folder above it, by when it was made. */
    record FolderTrace(int in, Instant made) {}

    /** A content directory: how much is in it, and when it was made. */
    record Listing(long entries, long subfolders, @Nullable Instant made) {}

    private Survey(CiphertextSizes cipher) {
        this.cipher = cipher;
    }

    /**
     * @param vault the folder of a vault, locked or not
     * @throws IOException where the folder itself cannot be listed
     */
    public static ProviderView of(Path vault) throws IOException {
        var survey = new Survey(PublicConfig.cipherOf(vault));
        survey.lookAtRoot(vault);
        return survey.result();
    }

    private void lookAtRoot(Path vault) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(vault)) {
            for (Path entry : entries) {
                String name = nameOf(entry);
                if (name.equals(DATA)) continue;
                boolean ours = CONFIGURATION.contains(name) || name.endsWith(BACKUP_SUFFIX);
                if (!ours) foreign++;
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        for (Path half : foldersIn(vault.resolve(DATA))) {
            for (Path directory : foldersIn(half)) lookInto(directory);
        }
    }

    /** The others are foreign. */
    private List<Path> foldersIn(Path directory) {
        List<Path> found = new ArrayList<>();
        for (Path entry : entriesOf(directory)) {
            if (attributesOf(entry).filter(BasicFileAttributes::isDirectory).isPresent()) found.add(entry);
            else foreign++;
        }
        return found;
    }

    private void lookInto(Path directory) {
        int number = listings.size();
        long entries = 0;
        long subfolders = 0;
        Instant made = null;
        for (Path entry : entriesOf(directory)) {
            String name = nameOf(entry);
            if (name.equals(NodeName.DIRECTORY_ID_BACKUP)) {
                made = attributesOf(entry).map(Survey::timeOf).orElse(null);
            } else if (NodeName.isNode(name)) {
                entries++;
                if (lookAtNode(entry, name, number)) subfolders++;
            } else {
                foreign++;
            }
        }
        listings.add(new Listing(entries, subfolders, made));
    }

    /** @return whether it is a folder's */
    private boolean lookAtNode(Path node, String name, int in) {
        Optional<BasicFileAttributes> attributes = attributesOf(node);
        if (attributes.isEmpty()) return false;
        boolean isShortened = name.endsWith(NodeName.SHORTENED_SUFFIX);
        if (isShortened) shortened++;
        int length = isShortened ? longName(node) : cleartextLength(name);
        if (length >= 0) nameLengths.add(length);
        if (attributes.get().isRegularFile()) {
            addFile(attributes.get());
            return false;
        }
        Optional<BasicFileAttributes> folder = attributesOf(node.resolve(NodeName.DIRECTORY_FILE));
        folder.ifPresent(file -> folders.add(new FolderTrace(in, timeOf(file))));
        if (folder.isPresent()) return true;
        if (attributesOf(node.resolve(NodeName.SYMLINK_FILE)).isPresent()) links++;
        else attributesOf(node.resolve(NodeName.CONTENTS_FILE)).ifPresent(this::addFile);
        return false;
    }

    private static Instant timeOf(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().toInstant();
    }

    private void addFile(BasicFileAttributes attributes) {
        written.add(timeOf(attributes));
        try {
            sizes.add(cipher.cleartextOf(attributes.size()));
        } catch (IllegalLengthException damaged) {
            sizes.add(cipher.wholeCleartextOf(attributes.size()));
        }
    }

    /** @return as {@link #cleartextLength}, of the name that is in the node */
    private int longName(Path node) {
        Path file = node.resolve(NodeName.LONG_NAME_FILE);
        boolean readable = attributesOf(file)
                .filter(it -> it.isRegularFile() && it.size() <= NodeName.LONGEST_FULL_NAME)
                .isPresent();
        if (!readable) return -1;
        try {
            return cleartextLength(new String(Files.readAllBytes(file), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            unreadable++;
            return -1;
        }
    }

    /** The bytes of a name follow from its encrypted form: base64 of as many, and 16. @return -1 where it is no such form */
    static int cleartextLength(String full) {
        String base64 = full.substring(0, Math.max(0, full.length() - NodeName.SUFFIX.length()));
        int padding = base64.endsWith("==") ? 2 : base64.endsWith("=") ? 1 : 0;
        int length = base64.length() / 4 * 3 - padding - 16;
        return base64.length() % 4 == 0 && length > 0 ? length : -1;
    }

    private List<Path> entriesOf(Path directory) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            entries.forEach(found::add);
        } catch (IOException | DirectoryIteratorException e) {
            if (Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) unreadable++;
        }
        return found;
    }

    private static Optional<BasicFileAttributes> attributesOf(Path path) {
        try {
            return Optional.of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static String nameOf(Path path) {
        return path.getFileName().toString();
    }

    private ProviderView result() {
        Statistics numbers = new Statistics(sizes, written, nameLengths);
        return new ProviderView(
                sizes.size(),
                listings.size(),
                links,
                foreign,
                unreadable,
                sizes.stream().mapToLong(Long::longValue).sum(),
                numbers.histogram(),
                numbers.largest(),
                numbers.sameSize(),
                numbers.times(),
                TreeShape.of(listings, folders),
                numbers.names(shortened));
    }
}
