package app.latent.gallery.api;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.http.ByteRange;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sends a file of the vault, whole or one range of it (RFC 9110 14.2; a request for several ranges gets the whole file).
 *
 * <p>A photo comes from anyone, and may be something else: only types that browsers draw or play, and that run nothing, are shown in the page's origin;
 * the rest is downloaded. The sandbox holds for both.
 */
final class FileWriter {
    private static final int CHUNK = 128 * 1024;
    private static final Set<String> SHOWN = Set.of(
            "image/jpeg",
            "image/png",
            "image/gif",
            "image/webp",
            "image/avif",
            "image/bmp",
            "image/heic",
            "image/heif",
            "image/jxl",
            "video/mp4",
            "video/webm",
            "video/quicktime");

    private final Request request;
    private final Response response;

    FileWriter(Request request, Response response) {
        this.request = request;
        this.response = response;
    }

    /** Blocks until all is sent. */
    void write(Answer.File answer, boolean head) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(answer.file())) {
            long size = channel.size();
            describe(answer);
            List<ByteRange> ranges = ranges(size);
            if (ranges != null && ranges.isEmpty()) {
                response.setStatus(HttpStatus.RANGE_NOT_SATISFIABLE_416);
                response.getHeaders().put(HttpHeader.CONTENT_RANGE, ByteRange.toNonSatisfiableHeaderValue(size));
                Content.Sink.write(response, true, ByteBuffer.allocate(0));
            } else if (ranges != null && ranges.size() == 1) {
                ByteRange range = ranges.getFirst();
                response.setStatus(HttpStatus.PARTIAL_CONTENT_206);
                response.getHeaders().put(HttpHeader.CONTENT_RANGE, range.toHeaderValue(size));
                send(channel, range.first(), range.getLength(), head);
            } else {
                response.setStatus(HttpStatus.OK_200);
                send(channel, 0, size, head);
            }
        }
    }

    private void describe(Answer.File answer) throws IOException {
        boolean shown = SHOWN.contains(answer.type());
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.CONTENT_TYPE, shown ? answer.type() : "application/octet-stream");
        headers.put(HttpHeader.CONTENT_DISPOSITION, disposition(answer.file(), shown && !answer.download()));
        headers.put("Content-Security-Policy", "default-src 'none'; sandbox");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put(HttpHeader.ACCEPT_RANGES, "bytes");
        headers.put(HttpHeader.ETAG, tag(answer.file()));
    }

    /** Changes with the file. */
    private static String tag(Path file) throws IOException {
        return "\"%x-%x\"".formatted(Files.getLastModifiedTime(file).toMillis(), Files.size(file));
    }

    /** @return the ranges asked for, none of them where they lie beyond the file; null where the whole file is to be sent */
    private @Nullable List<ByteRange> ranges(long size) {
        List<String> asked = request.getHeaders().getValuesList(HttpHeader.RANGE);
        String condition = request.getHeaders().get(HttpHeader.IF_RANGE);
        boolean unchanged =
                condition == null || condition.equals(response.getHeaders().get(HttpHeader.ETAG));
        boolean bytes = asked.stream().allMatch(value -> value.startsWith("bytes="));
        return asked.isEmpty() || !unchanged || !bytes ? null : ByteRange.parse(asked, size);
    }

    private void send(SeekableByteChannel channel, long first, long length, boolean head) throws IOException {
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, length);
        if (head || length == 0) {
            Content.Sink.write(response, true, ByteBuffer.allocate(0));
            return;
        }
        channel.position(first);
        ByteBuffer chunk = ByteBuffer.allocate((int) Math.min(CHUNK, length));
        long left = length;
        while (left > 0) {
            chunk.clear().limit((int) Math.min(chunk.capacity(), left));
            if (channel.read(chunk) < 0) {
                throw new EOFException("The file has become shorter while it was sent.");
            }
            chunk.flip();
            left -= chunk.remaining();
            Content.Sink.write(response, left == 0, chunk);
        }
    }

    /** RFC 6266: a plain name for old programs, the real one for all others. */
    private static String disposition(Path file, boolean inline) {
        String name = file.getFileName().toString();
        StringBuilder plain = new StringBuilder();
        name.codePoints()
                .map(c -> c >= ' ' && c < 0x7f && c != '"' && c != '\\' && c != '%' ? c : '_')
                .forEach(plain::appendCodePoint);
        return "%s; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(inline ? "inline" : "attachment", plain, encoded(name));
    }

    /** Percent-encoding of all but RFC 8187's attr-char. */
    private static String encoded(String name) {
        var text = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "!#$&+-.^_`|~".indexOf(c) >= 0);
            text.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return text.toString();
    }
}
