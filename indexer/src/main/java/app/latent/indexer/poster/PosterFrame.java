package app.latent.indexer.poster;

import app.latent.indexer.media.MediaType;
import app.latent.indexer.media.PhotoSource;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Asks ffmpeg for the first picture of a video, upright. For one thread at a time. */
public final class PosterFrame {
    /** With the time for its thumbnail, less than a worker has for a file. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The first picture is near the start; more is not given. */
    private static final long MOST_GIVEN = 96L << 20;

    private static final int LARGEST_PICTURE = 32 << 20;
    private static final int PIECE = 256 * 1024;

    private final Path ffmpeg;
    private final Duration patience;

    PosterFrame(Path ffmpeg, Duration patience) {
        this.ffmpeg = ffmpeg;
        this.patience = patience;
    }

    /** Empty where the search path has no ffmpeg. */
    public static Optional<PosterFrame> installed() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> List.of("ffmpeg", "ffmpeg.exe").stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(found -> new PosterFrame(found, PATIENCE));
    }

    /**
     * @return a JPEG; empty where ffmpeg finds none in time
     * @throws IOException where the source cannot be read
     */
    public Optional<byte[]> of(PhotoSource source, MediaType type) throws IOException {
        Optional<PhotoSource> video = StreamedMovie.of(source, type);
        return video.isEmpty() ? Optional.empty() : ask(video.get(), type);
    }

    private Optional<byte[]> ask(PhotoSource video, MediaType type) throws IOException {
        Optional<Process> started = start(type);
        return started.isEmpty() ? Optional.empty() : ask(video, started.get());
    }

    private Optional<byte[]> ask(PhotoSource video, Process process) throws IOException {
        CompletableFuture<byte[]> picture = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("latent-poster").start(() -> picture.complete(read(process)));
        CompletableFuture<Process> late = new CompletableFuture<Process>()
                .completeOnTimeout(process, patience.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((slow, cancelled) -> end(process));
        try {
            give(video, process);
            byte[] jpeg = picture.join();
            return jpeg.length == 0 ? Optional.empty() : Optional.of(jpeg);
        } finally {
            late.cancel(false);
            end(process);
        }
    }

    private static void end(Process process) {
        process.destroyForcibly();
    }

    /**
     * The format is what the first bytes say: ffmpeg would also take a video for a list of other files. It is told to open
     * nothing but its pipes, and how much memory and processor it may take.
     */
    private Optional<Process> start(MediaType type) {
        List<String> command = new ArrayList<>(List.of(ffmpeg.toString(), "-nostdin", "-v", "quiet"));
        command.addAll(List.of("-timelimit", String.valueOf(patience.toSeconds()), "-max_alloc", "268435456"));
        command.addAll(List.of("-protocol_whitelist", "pipe", "-threads", "1", "-f", demuxer(type), "-i", "pipe:0"));
        command.addAll(List.of("-map", "0:v:0", "-an", "-sn", "-dn", "-frames:v", "1", "-threads", "1"));
        command.addAll(List.of("-c:v", "mjpeg", "-pix_fmt", "yuvj420p", "-q:v", "3", "-f", "image2pipe", "pipe:1"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(List.of("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "SystemRoot"));
        try {
            return Optional.of(builder.start());
        } catch (IOException e) {
            // Gone since it was found, or not for this machine: as if there was none.
            return Optional.empty();
        }
    }

    private static String demuxer(MediaType type) {
        return switch (type) {
            case MATROSKA, WEBM -> "matroska";
            case AVI -> "avi";
            case WMV -> "asf";
            case MPEG -> "mpeg";
            default -> "mov";
        };
    }

    /** Until ffmpeg has enough and closes its end. */
    private static void give(PhotoSource video, Process process) throws IOException {
        byte[] piece = new byte[PIECE];
        long at = 0;
        boolean wanted = true;
        while (wanted && at < MOST_GIVEN) {
            int count = video.read(at, piece, 0, piece.length);
            wanted = count > 0 && write(process.getOutputStream(), piece, count);
            at += Math.max(count, 0);
        }
        close(process.getOutputStream());
    }

    private static boolean write(OutputStream out, byte[] piece, int count) {
        try {
            out.write(piece, 0, count);
            out.flush();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void close(OutputStream out) {
        try {
            out.close();
        } catch (IOException _) {
            // What ffmpeg did not want is still in the buffer.
        }
    }

    /** Nothing where it is cut short or too large. */
    private static byte[] read(Process process) {
        try (InputStream in = process.getInputStream()) {
            byte[] picture = in.readNBytes(LARGEST_PICTURE);
            boolean whole = picture.length > 4
                    && picture[0] == (byte) 0xFF
                    && picture[picture.length - 2] == (byte) 0xFF
                    && picture[picture.length - 1] == (byte) 0xD9;
            return whole ? picture : new byte[0];
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
