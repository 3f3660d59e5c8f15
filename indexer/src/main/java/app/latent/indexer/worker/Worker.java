package app.latent.indexer.worker;

import app.latent.indexer.ImageScaler;
import app.latent.indexer.analysis.Analysis;
import app.latent.indexer.analysis.AnalysisCodec;
import app.latent.indexer.analysis.LocalAnalyzer;
import app.latent.indexer.darkroom.LocalDarkroom;
import app.latent.indexer.darkroom.StrippedCodec;
import app.latent.indexer.image.FallbackScaler;
import app.latent.indexer.image.ImageIoScaler;
import app.latent.indexer.media.FileSource;
import app.latent.indexer.media.SourceInputStream;
import app.latent.indexer.poster.PosterFrame;
import app.latent.indexer.watermark.StampCodec;
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
import java.util.Optional;

/** The child's side: analyses one file after the other until its input ends. */
public final class Worker {
    private static final int LONGEST_NAME = 64 * 1024;

    /** Behind size and orientation. */
    private static final int LONGEST_REQUEST = Long.BYTES + 1 + LONGEST_NAME;

    private static final int PIPE_BUFFER = 64 * 1024;

    private final LocalAnalyzer analyzer;
    private final LocalDarkroom darkroom;
    private final DataInputStream requests;
    private final DataOutputStream replies;

    private Worker(ImageScaler scaler, DataInputStream requests, DataOutputStream replies) {
        this.analyzer = analyzer(scaler);
        this.darkroom = new LocalDarkroom(withFallback(scaler));
        this.requests = requests;
        this.replies = replies;
    }

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
        Worker worker = new Worker(scaler, requests, replies);
        Frame.empty(Frame.Kind.READY).write(replies);
        for (Frame request = Frame.read(requests, LONGEST_REQUEST);
                request != null;
                request = Frame.read(requests, LONGEST_REQUEST)) {
            worker.answer(request).write(replies);
        }
    }

    private static LocalAnalyzer analyzer(ImageScaler scaler) {
        return new LocalAnalyzer(withFallback(scaler), PosterFrame.installed());
    }

    private static ImageScaler withFallback(ImageScaler scaler) {
        return new FallbackScaler(scaler, new ImageIoScaler());
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

    private Frame answer(Frame request) throws IOException {
        ByteBuffer payload = request.buffer();
        long size = payload.getLong();
        int orientation = payload.get();
        String name = StandardCharsets.UTF_8.decode(payload).toString();
        RemoteSource source = new RemoteSource(name, size, requests, replies);
        try {
            return switch (request.kind()) {
                case ANALYZE -> result(analyzer.analyze(source, orientation));
                case GLANCE -> result(analyzer.glance(source, orientation));
                case PRINT -> result(darkroom.print(source, orientation));
                case STRIP -> result(darkroom.strip(source, orientation).map(StrippedCodec::encode));
                case STAMP -> result(stamped(source));
                default -> throw new IOException("Not a request");
            };
        } catch (RemoteSource.UnreadableException e) {
            return Frame.empty(Frame.Kind.ABORTED);
        } catch (RuntimeException | StackOverflowError e) {
            return switch (request.kind()) {
                case PRINT, STRIP, STAMP -> result(Optional.empty());
                default ->
                    result(Analysis.failed(
                            name, "the file is damaged: " + e.getClass().getSimpleName()));
            };
        }
    }

    private Optional<byte[]> stamped(RemoteSource source) throws IOException {
        StampCodec.Order order;
        try (InputStream bytes = new SourceInputStream(source)) {
            order = StampCodec.decode(bytes.readAllBytes());
        }
        return darkroom.stamp(order.jpeg(), order.stamp());
    }

    private static Frame result(Optional<byte[]> answer) {
        return new Frame(Frame.Kind.RESULT, answer.orElse(new byte[0]));
    }

    private static Frame result(Analysis analysis) {
        return new Frame(Frame.Kind.RESULT, AnalysisCodec.encode(analysis));
    }
}
