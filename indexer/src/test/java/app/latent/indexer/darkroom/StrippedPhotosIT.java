package app.latent.indexer.darkroom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.indexer.corpus.Corpus;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.image.Orientation;
import app.latent.indexer.media.FileSource;
import app.latent.indexer.media.MagicBytes;
import app.latent.indexer.media.MediaType;
import app.latent.testkit.tool.Exiftool;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an independent reader finds in real photos that were stripped, and what of their pixels has changed: nothing. */
class StrippedPhotosIT {
    /** Besides colours, what exiftool tells of the picture itself and of the file that it reads. */
    private static final Pattern HARMLESS =
            Pattern.compile("SourceFile|(ExifTool|System|File|Composite|JFIF|ICC.*|APP14"
                    + "|PNG|PNG-pHYs|PNG-cICP|RIFF):.*|IFD0:Orientation");

    private static final Pattern TELLS = Pattern.compile(
            "(?i).*:(.*(gps|serial|owner|artist|creator|author|city|country|person|comment|software|datetime|xmp|thumbnail"
                    + "|description|keyword|title).*|ModifyDate|CreateDate)");

    /** Of the colour profile, which stays, and of the file on disk. */
    private static final Pattern OF_PROFILE = Pattern.compile("(ICC.*|System|File):.*");

    @TempDir
    private Path folder;

    @BeforeEach
    void needsExiftool() {
        Exiftool.requireInstalled();
    }

    @Test
    void nothingIsLeftThatTellsOfAPersonAndEachPixelIsAsItWas() throws Exception {
        List<Path> stripped = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Corpus.folder().resolve("photos"))) {
            for (Path photo : files.filter(Files::isRegularFile).sorted().toList()) {
                Path copy = folder.resolve("%03d".formatted(stripped.size()));
                if (isStrippable(photo) && strip(photo, copy)) {
                    stripped.add(copy);
                    assertSamePixels(photo, copy);
                }
            }
        }
        assertTrue(stripped.size() > 150, () -> stripped.size() + " were stripped");
        for (JsonNode read : Exiftool.read(folder, "-G1", "-a", "-n", ".")) {
            read.fieldNames().forEachRemaining(name -> {
                assertTrue(HARMLESS.matcher(name).matches(), () -> name + " in " + read);
                assertTrue(
                        OF_PROFILE.matcher(name).matches()
                                || !TELLS.matcher(name).matches(),
                        () -> name + " in " + read);
            });
        }
    }

    private static boolean isStrippable(Path photo) throws IOException {
        try (FileSource source = FileSource.open(photo)) {
            return MagicBytes.detect(source)
                    .filter(Set.of(MediaType.JPEG, MediaType.PNG, MediaType.WEBP)::contains)
                    .isPresent();
        }
    }

    /** False for a file that is cut short. */
    private static boolean strip(Path photo, Path copy) throws IOException {
        try (FileSource source = FileSource.open(photo);
                LocalDarkroom darkroom = new LocalDarkroom(new ImageIoScaler())) {
            var stripped = darkroom.strip(source, Orientation.ITS_OWN);
            if (stripped.isEmpty()) {
                return false;
            }
            StrippedFile file = StrippedCodec.decode(StrippedCodec.encode(stripped.get()), source.size());
            try (OutputStream out = Files.newOutputStream(copy)) {
                file.write(source, out);
            }
            assertEquals(file.length(), Files.size(copy));
            return true;
        }
    }

    private static void assertSamePixels(Path photo, Path copy) throws IOException {
        BufferedImage before = decoded(photo);
        BufferedImage after = decoded(copy);
        assertEquals(before == null, after == null, photo::toString);
        if (before != null && after != null) {
            int width = before.getWidth();
            int height = before.getHeight();
            assertEquals(width, after.getWidth());
            assertEquals(height, after.getHeight());
            assertTrue(Objects.deepEquals(samples(before), samples(after)), photo::toString);
            // The profile is the same too: asking for the colour of each pixel takes as long as all else.
            assertArrayEquals(
                    before.getRGB(0, height / 2, width, 1, null, 0, width),
                    after.getRGB(0, height / 2, width, 1, null, 0, width),
                    photo::toString);
        }
    }

    private static Object samples(BufferedImage image) {
        return image.getRaster().getDataElements(0, 0, image.getWidth(), image.getHeight(), null);
    }

    private static @org.jspecify.annotations.Nullable BufferedImage decoded(Path file) {
        try {
            return ImageIO.read(file.toFile());
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
