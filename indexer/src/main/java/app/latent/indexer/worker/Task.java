package app.latent.indexer.worker;

import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.analysis.AnalysisCodec;
import app.latent.indexer.darkroom.Darkroom;
import app.latent.indexer.darkroom.StrippedCodec;
import app.latent.indexer.darkroom.StrippedFile;
import app.latent.indexer.watermark.StampCodec;
import java.io.IOException;
import java.util.Optional;

/**
 * What a child can be asked to do with a file.
 *
 * @param longest bytes of an answer
 */
record Task<T>(Frame.Kind request, int longest, Reading<T> reading) {
    static final Task<Analysis> ANALYZE =
            new Task<>(Frame.Kind.ANALYZE, AnalysisCodec.MAX_LENGTH, (bytes, _) -> AnalysisCodec.decode(bytes));
    static final Task<Analysis> GLANCE =
            new Task<>(Frame.Kind.GLANCE, AnalysisCodec.MAX_LENGTH, (bytes, _) -> AnalysisCodec.decode(bytes));
    static final Task<Optional<byte[]>> PRINT =
            new Task<>(Frame.Kind.PRINT, Darkroom.LARGEST_PRINT, (bytes, _) -> some(bytes, Task::jpeg));
    static final Task<Optional<StrippedFile>> STRIP = new Task<>(
            Frame.Kind.STRIP,
            StrippedCodec.MAX_LENGTH,
            (bytes, size) -> some(bytes, b -> StrippedCodec.decode(b, size)));

    static final Task<Optional<byte[]>> STAMP =
            new Task<>(Frame.Kind.STAMP, StampCodec.LARGEST_JPEG, (bytes, _) -> some(bytes, Task::jpeg));

    /** Believes nothing. */
    @FunctionalInterface
    interface Reading<T> {
        /**
         * @param size of the file that the answer is about
         * @throws IOException where it is no such answer
         */
        T read(byte[] answer, long size) throws IOException;
    }

    @FunctionalInterface
    private interface Part<T> {
        T read(byte[] answer) throws IOException;
    }

    /** No bytes stand for nothing. */
    private static <T> Optional<T> some(byte[] answer, Part<T> reading) throws IOException {
        return answer.length == 0 ? Optional.empty() : Optional.of(reading.read(answer));
    }

    private static byte[] jpeg(byte[] bytes) throws IOException {
        if (!AnalysisCodec.isJpeg(bytes)) {
            throw new IOException("A print is not a JPEG");
        }
        return bytes;
    }
}
