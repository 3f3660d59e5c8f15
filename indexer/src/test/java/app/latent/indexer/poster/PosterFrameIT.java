package app.latent.indexer.poster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.analysis.LocalAnalyzer;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.media.BytesSource;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the ffmpeg of this machine, where there is one. */
class PosterFrameIT {
    @ParameterizedTest
    @ValueSource(strings = {"red.mov", "red.mkv", "red.webm", "red.avi"})
    void aVideosThumbnailIsItsFirstPicture(String name) throws IOException {
        Optional<PosterFrame> ffmpeg = PosterFrame.installed();
        assumeTrue(ffmpeg.isPresent(), "ffmpeg is not installed");
        Analysis analysis = new LocalAnalyzer(new ImageIoScaler(), ffmpeg).analyze(new BytesSource(name, video(name)));
        assertEquals(64, analysis.width());
        assertEquals(2, analysis.thumbnails().size());
        var picture =
                ImageIO.read(new ByteArrayInputStream(analysis.thumbnails().getFirst()));
        assertEquals(48, picture.getHeight());
        Color middle = new Color(picture.getRGB(32, 24));
        assertTrue(middle.getRed() > 200 && middle.getGreen() < 60 && middle.getBlue() < 60, middle::toString);
    }

    private static byte[] video(String name) throws IOException {
        try (InputStream video = Objects.requireNonNull(PosterFrameIT.class.getResourceAsStream(name))) {
            return video.readAllBytes();
        }
    }
}
