package app.latent.testkit.canary;

import app.latent.testkit.photos.PhotoSize;
import app.latent.testkit.photos.PhotoTruth;
import app.latent.testkit.photos.SampleLibrary;
import app.latent.testkit.photos.SamplePhoto;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Things to plant in a vault, and the search for them outside of it: a folder name, a file name, a caption, a keyword, a line of
 * text, the bytes of a photo, the pixels of an uncompressed picture.
 *
 * <p>Words are random letters, so that a find is no accident (12 letters of 16: 2<sup>48</sup> possibilities), and
 * are searched by their tail, because an index may keep only what a word does not share with the word before it. What was
 * compressed before it was written is not recognised: the search can prove a leak, not the absence of one.
 *
 * <pre>{@code
 * var canaries = new Canaries(42);
 * canaries.plant(vault.root());
 * // … index, look at thumbnails, lock …
 * assertEquals(List.of(), canaries.search(List.of(vaultFolder, cacheFolder, temporaryFolder)));
 * }</pre>
 */
public final class Canaries {

    private static final String LETTERS = "bcdfghjklmnpqrst";

    private final String folderName;
    private final String fileName;
    private final String caption;
    private final String keyword;
    private final String text;
    private final SamplePhoto photo;
    private final byte[] row;
    private final Automaton automaton;

    /**
     * Makes canaries; nothing is written yet.
     *
     * @param seed which ones; tests that run side by side in shared folders need different seeds
     */
    public Canaries(long seed) {
        var random = new SplittableRandom(seed);
        var markers = new ArrayList<Marker>();
        folderName = "Canary " + word("folder name", random, markers);
        fileName = "canary-" + word("file name", random, markers) + ".jpg";
        caption = "A canary called " + word("caption", random, markers);
        keyword = "ü" + word("keyword", random, markers);
        text = "The canary sings " + word("text", random, markers) + "\n";
        PhotoTruth truth =
                SampleLibrary.plan(1, seed, PhotoSize.SMALL).getFirst().truth();
        photo = SampleLibrary.photo(
                truth.withWords(folderName + "/" + fileName, caption, List.of("canary", keyword)), seed);
        markers.addAll(windows(photo.bytes()));
        row = new byte[48];
        random.nextBytes(row);
        markers.add(Marker.ofBytes("pixels", row));
        markers.add(Marker.ofBytes("pixels", swapped(row)));
        automaton = new Automaton(markers);
    }

    /** The name of the planted photo. */
    public String fileName() {
        return fileName;
    }

    /** The caption of the planted photo. */
    public String caption() {
        return caption;
    }

    /** A keyword of the planted photo. */
    public String keyword() {
        return keyword;
    }

    /**
     * Writes a folder with a photo, an uncompressed picture and a text.
     *
     * @return the photo
     * @throws IOException when they cannot be written, for example because they are there already
     */
    public Path plant(Path cleartext) throws IOException {
        Path planted = photo.writeTo(cleartext);
        Path folder = cleartext.resolve(folderName);
        Files.write(folder.resolve("pixels.bmp"), Bitmap.of(row, 64));
        Files.writeString(folder.resolve("note.txt"), text);
        return planted;
    }

    /**
     * Searches all names, link targets and bytes below some places. Files that vanish meanwhile are passed over; links are not followed, nor is what else is
     * mounted below a place looked into.
     *
     * @param places files or folders; one that does not exist holds nothing
     * @return what was found, empty when all is well
     * @throws IOException when something cannot be read: what was not searched must not count as clean
     */
    public List<Sighting> search(Collection<Path> places) throws IOException {
        var sightings = new ArrayList<Sighting>();
        for (Path place : places) {
            for (Path path : Tree.below(place)) {
                inspect(path, sightings);
            }
        }
        return List.copyOf(sightings);
    }

    /**
     * Searches bytes that are not in a file, such as the log or the output of a process.
     *
     * @param place what the sighting shall be called by
     */
    public List<Sighting> search(InputStream bytes, Path place) throws IOException {
        var sightings = new ArrayList<Sighting>();
        scan(bytes, place, sightings);
        return List.copyOf(sightings);
    }

    private void inspect(Path path, List<Sighting> sightings) throws IOException {
        Path name = path.getFileName();
        if (name != null) {
            read(name.toString(), path, sightings);
        }
        if (Files.isSymbolicLink(path)) {
            read(Files.readSymbolicLink(path).toString(), path, sightings);
        } else if (Files.isRegularFile(path)) {
            try (InputStream bytes = Files.newInputStream(path)) {
                scan(bytes, path, sightings);
            } catch (NoSuchFileException e) {
                // Gone since it was listed, so it leaks nothing any more.
            }
        }
    }

    private void read(String name, Path path, List<Sighting> sightings) {
        int state = Automaton.START;
        for (byte value : name.getBytes(StandardCharsets.UTF_8)) {
            state = automaton.step(state, value);
            report(automaton.found(state), path, -1, sightings);
        }
    }

    private void scan(InputStream bytes, Path path, List<Sighting> sightings) throws IOException {
        byte[] buffer = new byte[1 << 16];
        int state = Automaton.START;
        long offset = 0;
        for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
            for (int i = 0; i < count; i++) {
                state = automaton.step(state, buffer[i]);
                report(automaton.found(state), path, offset + i + 1, sightings);
            }
            offset += count;
        }
    }

    private static void report(@Nullable Marker marker, Path path, long offset, List<Sighting> sightings) {
        if (marker != null) {
            sightings.add(new Sighting(marker.name(), path, offset));
        }
    }

    private static String word(String name, SplittableRandom random, List<Marker> markers) {
        var tail = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            tail.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        markers.add(Marker.ofText(name, tail.toString()));
        return "Vx" + tail;
    }

    /** Pieces of the compressed picture, from its first to its last tenth. */
    private static List<Marker> windows(byte[] jpeg) {
        var markers = new ArrayList<Marker>();
        for (int tenth = 3; tenth <= 9; tenth += 2) {
            int from = jpeg.length / 10 * tenth;
            markers.add(Marker.ofBytes("photo", Arrays.copyOfRange(jpeg, from, from + 24)));
        }
        return markers;
    }

    /** The same pixels with red and blue exchanged, as most decoders hand them out. */
    private static byte[] swapped(byte[] row) {
        byte[] swapped = row.clone();
        for (int i = 0; i + 2 < row.length; i += 3) {
            swapped[i] = row[i + 2];
            swapped[i + 2] = row[i];
        }
        return swapped;
    }
}
