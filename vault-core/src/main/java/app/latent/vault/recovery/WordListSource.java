package app.latent.vault.recovery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the official list of words is found: in Latent itself, where a distribution has put it there, or in an installed official app. A list is taken only when its digest is right, so it
 * does not matter who has written the file.
 *
 * @param sha256 of the list, as {@link WordList#OFFICIAL}
 * @param apps folders that an installation of the official app has its jars in
 */
record WordListSource(String sha256, List<Path> apps) {

    private static final Logger LOG = LoggerFactory.getLogger(WordListSource.class);

    /** Latent does not have it by itself; a distribution may add it. */
    private static final String RESOURCE = "words.txt";

    /** In a jar of the official app. */
    private static final String ENTRY = "i18n/4096words_en.txt";

    private static final String JAR = "cryptomator-";

    /** The Debian package's folder, those of archives unpacked by hand, and Flatpak's; a jpackage image keeps modules in {@code lib/app/mods}. */
    private static final List<Path> IMAGES = List.of(
            Path.of("/usr/lib/cryptomator"),
            Path.of("/usr/share/cryptomator"),
            Path.of("/opt/cryptomator"),
            Path.of("/opt/Cryptomator"),
            Path.of("/app"),
            Path.of("/var/lib/flatpak/app/org.cryptomator.Cryptomator/current/active/files"),
            Path.of(
                    System.getProperty("user.home"),
                    ".local/share/flatpak/app/org.cryptomator.Cryptomator/current/active/files"));

    /** On this machine. */
    static WordListSource ofMachine() {
        return new WordListSource(
                WordList.OFFICIAL,
                IMAGES.stream()
                        .flatMap(image -> Stream.of(
                                image, image.resolve("lib"), image.resolve("lib/app"), image.resolve("lib/app/mods")))
                        .toList());
    }

    Optional<WordList> find() {
        Optional<WordList> own = own();
        if (own.isPresent()) return own;
        return apps.stream()
                .flatMap(this::jars)
                .flatMap(jar -> of(jar).stream())
                .findFirst();
    }

    /** @throws IOException when the file cannot be read, or is another list */
    WordList read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    private Optional<WordList> own() {
        try (InputStream in = WordListSource.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : Optional.of(read(in));
        } catch (IOException e) {
            LOG.warn("The list of words that this distribution has is not the official one");
            return Optional.empty();
        }
    }

    private Stream<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.getFileName().toString().startsWith(JAR)
                            && file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException notThere) {
            return Stream.empty();
        }
    }

    private Optional<WordList> of(Path jar) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(ENTRY);
            if (entry == null) return Optional.empty();
            try (InputStream in = zip.getInputStream(entry)) {
                return Optional.of(read(in));
            }
        } catch (IOException e) {
            LOG.debug("No list of words there", e);
            return Optional.empty();
        }
    }

    private WordList read(InputStream in) throws IOException {
        return WordList.parse(in.readNBytes(WordList.LONGEST_FILE), sha256);
    }
}
