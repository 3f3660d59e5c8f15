package app.latent.testkit.photos;

import app.latent.testkit.photos.jpeg.JpegEncoder;
import app.latent.testkit.photos.scene.Scene;
import app.latent.testkit.photos.scene.Studio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One photo of a {@link SampleLibrary}: its truth at once, its bytes on demand. Immutable, safe for use by many threads. */
public final class SamplePhoto {

    private final PhotoTruth truth;
    private final Scene scene;
    private final Studio studio;

    SamplePhoto(PhotoTruth truth, Scene scene, Studio studio) {
        this.truth = truth;
        this.scene = scene;
        this.studio = studio;
    }

    /** What the file says about itself. */
    public PhotoTruth truth() {
        return truth;
    }

    /** Paints and encodes the photo: a JPEG with EXIF, IPTC and XMP. The same photo always gives the same bytes. */
    public byte[] bytes() {
        int[] upright = scene.render(studio, truth.width(), truth.height());
        Orientation orientation = truth.orientation();
        int[] stored = orientation.store(upright, truth.width(), truth.height());
        int width = orientation.swapsSides() ? truth.height() : truth.width();
        int height = orientation.swapsSides() ? truth.width() : truth.height();
        return Metadata.of(truth).insertInto(JpegEncoder.encode(stored, width, height, 0.9f));
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
