package app.latent.testkit.photos;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SampleLibraryTest {

    private static final PhotoSize TINY = new PhotoSize(96, 64);

    @Test
    void theSameArgumentsGiveTheSameBytes() {
        List<SamplePhoto> once = SampleLibrary.plan(24, 7, TINY);
        List<SamplePhoto> again = SampleLibrary.plan(24, 7, TINY);
        for (int i = 0; i < once.size(); i++) {
            assertEquals(once.get(i).truth(), again.get(i).truth());
            assertArrayEquals(once.get(i).bytes(), again.get(i).bytes());
        }
    }

    @Test
    void anotherSeedGivesAnotherLibrary() {
        Set<PhotoTruth> one = truths(SampleLibrary.plan(50, 1, TINY));
        Set<PhotoTruth> two = truths(SampleLibrary.plan(50, 2, TINY));
        one.retainAll(two);
        assertTrue(one.isEmpty(), "in both: " + one.size());
    }

    @Test
    void everyCountIsMetAndNoPathIsUsedTwice() {
        for (int count : new int[] {0, 1, 2, 7, 60, 10_000}) {
            List<SamplePhoto> photos = SampleLibrary.plan(count, 3, TINY);
            assertEquals(count, photos.size());
            assertEquals(count, new HashSet<>(paths(photos)).size());
        }
    }

    @Test
    void aNegativeCountIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> SampleLibrary.plan(-1, 1, TINY));
    }

    @Test
    void sixtyPhotosSpanTheWorldTheYearsAndAllOrientations() {
        List<PhotoTruth> truths = new ArrayList<>(truths(SampleLibrary.plan(64, 1, TINY)));
        Set<Orientation> orientations =
                truths.stream().map(PhotoTruth::orientation).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Orientation.class), orientations);
        assertTrue(truths.stream().map(PhotoTruth::country).distinct().count() >= 6);
        assertTrue(
                truths.stream().map(truth -> truth.taken().getYear()).distinct().count() >= 4);
        assertTrue(truths.stream().anyMatch(truth -> truth.height() > truth.width()), "no portrait");
        assertTrue(truths.stream().anyMatch(truth -> truth.width() > 2 * truth.height()), "no panorama");
        assertTrue(truths.stream().anyMatch(truth -> truth.rating() == 5), "no favourite");
    }

    @Test
    void photosComeInTheOrderOfTheirCapture() {
        List<PhotoTruth> truths = SampleLibrary.plan(500, 4, TINY).stream()
                .map(SamplePhoto::truth)
                .toList();
        for (int i = 1; i < truths.size(); i++) {
            Duration step =
                    Duration.between(truths.get(i - 1).taken(), truths.get(i).taken());
            assertFalse(step.isNegative(), truths.get(i - 1) + " before " + truths.get(i));
        }
    }

    @Test
    void noTwoPhotosShowTheSamePicture() throws IOException {
        var pictures = new HashSet<List<Integer>>();
        List<SamplePhoto> photos = SampleLibrary.plan(60, 5, TINY);
        for (SamplePhoto photo : photos) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.bytes()));
            var coarse = new ArrayList<Integer>();
            for (int y = 4; y < image.getHeight(); y += 16) {
                for (int x = 4; x < image.getWidth(); x += 16) {
                    coarse.add(image.getRGB(x, y) & 0xe0e0e0);
                }
            }
            pictures.add(coarse);
        }
        assertEquals(photos.size(), pictures.size());
    }

    @Test
    void writeAllWritesEveryPhotoToItsPath(@TempDir Path folder) throws Exception {
        List<SamplePhoto> photos = SampleLibrary.plan(20, 6, TINY);
        var progress = new ArrayList<Integer>();
        SampleLibrary.writeAll(photos, folder, progress::add);
        for (SamplePhoto photo : photos) {
            Path file = folder.resolve(photo.truth().relativePath());
            assertArrayEquals(photo.bytes(), Files.readAllBytes(file));
        }
        assertEquals(20, progress.size());
        assertEquals(20, progress.getLast());
    }

    @Test
    void aFileThatIsThereIsNotOverwritten(@TempDir Path folder) throws IOException {
        SamplePhoto photo = SampleLibrary.plan(1, 6, TINY).getFirst();
        Path file = photo.writeTo(folder);
        Files.writeString(file, "mine");
        assertThrows(FileAlreadyExistsException.class, () -> photo.writeTo(folder));
        assertThrows(FileAlreadyExistsException.class, () -> SampleLibrary.writeAll(List.of(photo), folder));
        assertEquals("mine", Files.readString(file));
    }

    private static Set<PhotoTruth> truths(List<SamplePhoto> photos) {
        return photos.stream().map(SamplePhoto::truth).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> paths(List<SamplePhoto> photos) {
        return photos.stream().map(photo -> photo.truth().relativePath()).toList();
    }
}
