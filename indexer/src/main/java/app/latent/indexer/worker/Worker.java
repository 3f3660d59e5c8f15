package app.latent.indexer.worker;

import app.latent.indexer.ImageScaler;
import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.analysis.AnalysisCodec;
import app.latent.indexer.analysis.LocalAnalyzer;
import app.latent.indexer.image.FallbackScaler;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.media.FileSource;
import app.latent.indexer.poster.PosterFrame;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The child's side: analyses one file after the other until its input ends. */
public final class Worker {
    private static final int LONGEST_NAME = 64 * 1024;
    private static final int PIPE_BUFFER = 64 * 1024;

    private Worker() {}

    /**
     * Serves the parent until it closes the input. Nothing else in this process may write to the output.
     *
     * @param scaler asked first; {@link ImageIoScaler} for what it cannot read
     * @param in the process's standard input
     * @param out the process's standard output
     * @throws IOException where the parent is gone or does not keep to the protocol; the process should end then
     */
    public static void run(InputStream in, OutputStream out, ImageScaler scaler) throws IOException {
        DataInputStream requests = new DataInputStream(new BufferedInputStream(in, PIPE_BUFFER));
        DataOutputStream replies = new DataOutputStream(new BufferedOutputStream(out, PIPE_BUFFER));
        LocalAnalyzer analyzer = analyzer(scaler);
        Frame.empty(Frame.Kind.READY).write(replies);
        for (Frame request = Frame.read(requests, LONGEST_NAME + Long.BYTES);
                request != null;
                request = Frame.read(requests, LONGEST_NAME + Long.BYTES)) {
            answer(request, analyzer, requests, replies).write(replies);
        }
    }

    private static LocalAnalyzer analyzer(ImageScaler scaler) {
        return new LocalAnalyzer(new FallbackScaler(scaler, new ImageIoScaler()), PosterFrame.installed());
    }

    /** Does to files what {@link #run} does to what its parent sends, and keeps nothing of it: for measuring, and for training a quick start. */
    public static void lookAt(List<Path> files, ImageScaler scaler) throws IOException {
        LocalAnalyzer analyzer = analyzer(scaler);
        for (Path file : files) {
            try (FileSource source = FileSource.open(file)) {
                result(analyzer.analyze(source));
            }
        }
    }

    private static Frame answer(
            Frame request, LocalAnalyzer analyzer, DataInputStream requests, DataOutputStream replies)
            throws IOException {
        ByteBuffer payload = request.buffer();
        long size = payload.getLong();
        String name = StandardCharsets.UTF_8.decode(payload).toString();
        RemoteSource source = new RemoteSource(name, size, requests, replies);
        try {
            return result(
                    switch (request.kind()) {
                        case ANALYZE -> analyzer.analyze(source);
                        case GLANCE -> analyzer.glance(source);
                        default -> throw new IOException("Not a request");
                    });
        } catch (RemoteSource.UnreadableException e) {
            return Frame.empty(Frame.Kind.ABORTED);
        } catch (RuntimeException | StackOverflowError e) {
            return result(
                    Analysis.failed(name, "the file is damaged: " + e.getClass().getSimpleName()));
        }
    }

    private static Frame result(Analysis analysis) {
        return new Frame(Frame.Kind.RESULT, AnalysisCodec.encode(analysis));
    }
}
