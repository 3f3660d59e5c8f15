package app.latent.testkit.photos;

import app.latent.testkit.photos.jpeg.JpegEncoder;
import app.latent.testkit.photos.scene.Scene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One photo of a {@link SampleLibrary}: its truth at once, its bytes on demand. Immutable, safe for use by many threads. */
public final class SamplePhoto {

    /** From this many pixels on, a photo is painted small and enlarged while it is encoded. */
    private static final int LARGE = 3000;

    private final PhotoTruth truth;
    private final Scene scene;
    private final Workshop workshop;

    SamplePhoto(PhotoTruth truth, Scene scene, Workshop workshop) {
        this.truth = truth;
        this.scene = scene;
        this.workshop = workshop;
    }

    /** What the file says about itself. */
    public PhotoTruth truth() {
        return truth;
    }

    /** Paints and encodes the photo: a JPEG with EXIF, IPTC and XMP. The same photo always gives the same bytes. */
    public byte[] bytes() {
        boolean large = Math.max(truth.width(), truth.height()) >= LARGE;
        return Metadata.of(truth).insertInto(large ? enlarged() : encoded());
    }

    private byte[] encoded() {
        int[] stored = paint(truth.width(), truth.height());
        return JpegEncoder.encode(stored, truth.storedWidth(), truth.storedHeight(), 0.9f);
    }

    private byte[] enlarged() {
        int width = Math.ceilDiv(truth.width(), Workshop.FACTOR);
        int height = Math.ceilDiv(truth.height(), Workshop.FACTOR);
        int[] stored = paint(width, height);
        boolean swaps = truth.orientation().swapsSides();
        return workshop.enlarger()
                .encode(
                        stored,
                        swaps ? height : width,
                        swaps ? width : height,
                        truth.storedWidth(),
                        truth.storedHeight(),
                        (int) scene.seed());
    }

    private int[] paint(int width, int height) {
        return truth.orientation().store(scene.render(workshop.studio(), width, height), width, height);
    }

    /**
     * Writes the photo to its relative path below a folder, on whatever file system that is, making folders as needed.
     *
     * @return the new file
     * @throws java.nio.file.FileAlreadyExistsException when there is such a file
     * @throws IOException when it cannot be written
     */
    public Path writeTo(Path folder) throws IOException {
        Path file = folder;
        for (String name : truth.relativePath().split("/")) {
            file = file.resolve(name);
        }
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return Files.write(file, bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
}
