package app.latent.gateway.account;

import app.latent.gateway.http.Uploads;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The documents of one folder by their names, {@code NAME.json} each. They change under our hands, by other devices and their sync clients: what was read is
 * believed for a second, and then all whose files look otherwise are read again.
 *
 * @param <T> what a document holds
 */
final class Shelf<T> {

    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    private static final String SUFFIX = ".json";
    private static final int MOST_BYTES = 1 << 20;
    private static final Duration SETTLED_AFTER = Duration.ofSeconds(3);
    private static final Duration BELIEVED_FOR = Duration.ofSeconds(1);

    private final Path folder;
    private final Codec<T> codec;
    private final InstantSource clock;
    private final Uploads uploads = new Uploads();

    /** Guarded by this, as what follows. */
    private SortedMap<AccountName, Entry<T>> entries = new TreeMap<>();

    private SortedMap<AccountName, Optional<T>> values = Collections.emptySortedMap();

    private Instant believedUntil = Instant.MIN;

    /** How a document is read and written. */
    record Codec<T>(Reader<T> reader, Function<T, byte[]> write, Function<T, AccountName> nameOf) {

        interface Reader<T> {

            /** @throws IOException where the bytes are no such document */
            T read(byte[] bytes) throws IOException;
        }
    }

    /**
     * A document as it was read.
     *
     * @param settled whether its file was old enough then to have another time by now if it was written again: some file systems count in steps of two seconds
     * @param value empty where it is damaged
     */
    private record Entry<T>(FileTime modified, long size, boolean settled, Optional<T> value) {

        boolean isOf(BasicFileAttributes attributes) {
            return settled && modified.equals(attributes.lastModifiedTime()) && size == attributes.size();
        }
    }

    Shelf(Path folder, Codec<T> codec, InstantSource clock) {
        this.folder = folder;
        this.codec = codec;
        this.clock = clock;
    }

    /**
     * @return the documents that are there, empty where one is damaged
     * @throws IOException where that cannot be told now
     */
    synchronized SortedMap<AccountName, Optional<T>> all() throws IOException {
        if (!clock.instant().isBefore(believedUntil)) refresh();
        return values;
    }

    /** As {@link #all}, of one name; empty where there is no such document, or it is damaged. */
    Optional<T> find(AccountName name) throws IOException {
        return all().getOrDefault(name, Optional.empty());
    }

    /** What is asked next is read anew: for who changes something of it. */
    synchronized void forget() {
        believedUntil = Instant.MIN;
    }

    /** Puts a document in the place of what is there, whole or not at all. */
    synchronized void put(T value) throws IOException {
        uploads.replace(file(codec.nameOf().apply(value)), codec.write().apply(value));
        believedUntil = Instant.MIN;
    }

    /** Tells whether there was one. */
    synchronized boolean remove(AccountName name) throws IOException {
        believedUntil = Instant.MIN;
        return Files.deleteIfExists(file(name));
    }

    private Path file(AccountName name) {
        return folder.resolve(name + SUFFIX);
    }

    private void refresh() throws IOException {
        Instant now = clock.instant();
        var found = new TreeMap<AccountName, Entry<T>>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Optional<AccountName> name = nameOf(file);
                if (name.isPresent()) entry(name.get(), file, now).ifPresent(entry -> found.put(name.get(), entry));
            }
        } catch (NoSuchFileException e) {
            // Nobody was given an account yet, or the last one was removed meanwhile.
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries = found;
        var read = new TreeMap<AccountName, Optional<T>>();
        found.forEach((name, entry) -> read.put(name, entry.value()));
        values = Collections.unmodifiableSortedMap(read);
        believedUntil = now.plus(BELIEVED_FOR);
    }

    private static Optional<AccountName> nameOf(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(SUFFIX)) return Optional.empty();
        String base = name.substring(0, name.length() - SUFFIX.length());
        return AccountName.parse(base).filter(parsed -> parsed.text().equals(base));
    }

    /** Empty where it is gone since the folder was listed. */
    private Optional<Entry<T>> entry(AccountName name, Path file, Instant now) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Entry<T> known = entries.get(name);
            if (known != null && known.isOf(attributes)) return Optional.of(known);
            FileTime modified = attributes.lastModifiedTime();
            boolean settled = modified.toInstant().isBefore(now.minus(SETTLED_AFTER));
            return Optional.of(new Entry<>(modified, attributes.size(), settled, read(name, file, attributes)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private Optional<T> read(AccountName name, Path file, BasicFileAttributes attributes) throws NoSuchFileException {
        try {
            if (!attributes.isRegularFile() || attributes.size() > MOST_BYTES) throw new IOException("no document");
            T value = codec.reader().read(Files.readAllBytes(file));
            if (!codec.nameOf().apply(value).equals(name)) throw new IOException("of another name");
            return Optional.of(value);
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            LOG.warn("A document of accounts cannot be read, and lets nobody in");
            LOG.debug("A document of accounts cannot be read", e);
            return Optional.empty();
        }
    }
}
