package app.latent.gateway.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.eclipse.jetty.http.ByteRange;
import org.eclipse.jetty.http.HttpDateTime;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.server.Response;

/**
 * Answers GET or HEAD with a file of the vault, or a part of one: entity tag, conditions, byte ranges (RFC 9110, 14). The file is streamed with constant memory.
 *
 * <p>Files of the vault are other people's data. They are sent with a policy under which nothing runs, and what is not plainly a picture, a sound, a
 * film or text only as a download.
 */
public final class FileResponse {

    private static final int BUFFER_SIZE = 128 * 1024;

    private FileResponse() {}

    /**
     * Sends a file as its name tells: shown where it is a picture, a sound, a film or text, else offered as a download.
     *
     * @param file an existing regular file, which the caller found to lie inside the vault
     * @param attributes of that file
     */
    public static void send(Exchange exchange, Path file, BasicFileAttributes attributes) throws IOException {
        send(exchange, file, attributes, MediaTypes.of(nameOf(file)), false);
    }

    /**
     * Sends a file whose type the caller knows better.
     *
     * @param mediaType replaced by {@code application/octet-stream} where a browser might run something of it
     * @param download to be saved, even where it could be shown
     */
    public static void send(
            Exchange exchange, Path file, BasicFileAttributes attributes, String mediaType, boolean download)
            throws IOException {
        send(exchange, file, attributes, mediaType, download, (channel, size) -> new Slice(channel, 0, size));
    }

    /**
     * Sends a part of a file, as if it were a file of its own.
     *
     * @param start its first byte
     * @param length in bytes; the file is known to be so long
     */
    public static void sendPart(
            Exchange exchange, Path file, BasicFileAttributes attributes, String mediaType, long start, long length)
            throws IOException {
        send(exchange, file, attributes, mediaType, false, (channel, size) -> new Slice(channel, start, length));
    }

    @FunctionalInterface
    private interface Choice {
        Slice of(SeekableByteChannel channel, long size);
    }

    /** What is sent of a file: of which ranges are asked. */
    private record Slice(SeekableByteChannel channel, long start, long size) {
        void position(long position) throws IOException {
            channel.position(start + position);
        }
    }

    private static void send(
            Exchange exchange,
            Path file,
            BasicFileAttributes attributes,
            String mediaType,
            boolean download,
            Choice choice)
            throws IOException {
        describe(exchange.responseHeaders(), attributes, mediaType);
        boolean shown = MediaTypes.isShown(mediaType) && !download;
        exchange.responseHeaders()
                .put("Content-Disposition", disposition(shown ? "inline" : "attachment", nameOf(file)));
        int status = Conditions.evaluate(exchange, attributes);
        if (status != 0) {
            exchange.status(status);
            return;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            Slice slice = choice.of(channel, channel.size());
            List<String> asked = exchange.request().getHeaders().getValuesList("Range");
            if (asked.isEmpty()
                    || !Conditions.rangeApplies(exchange, attributes)
                    || !asked.getFirst().startsWith("bytes=")) {
                sendWhole(exchange, slice);
            } else {
                sendRange(exchange, slice, asked);
            }
        }
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    private static void describe(HttpFields.Mutable headers, BasicFileAttributes attributes, String mediaType) {
        headers.put("Content-Type", MediaTypes.harmless(mediaType));
        headers.put("Content-Security-Policy", SecurityHeaders.FILE_POLICY);
        headers.put("ETag", ETag.of(attributes).quoted());
        headers.put("Last-Modified", HttpDateTime.format(Conditions.modified(attributes)));
        headers.put("Accept-Ranges", "bytes");
    }

    /** RFC 6266, with the name in RFC 8187's encoding only: every browser of the last ten years reads that. */
    private static String disposition(String type, String name) {
        return type + "; filename*=UTF-8''" + RequestPath.encode(name, "-._~");
    }

    private static void sendWhole(Exchange exchange, Slice file) throws IOException {
        exchange.status(HttpStatus.OK_200);
        stream(exchange, file, 0, file.size());
    }

    private static void sendRange(Exchange exchange, Slice file, List<String> asked) throws IOException {
        long size = file.size();
        List<ByteRange> ranges = ByteRange.parse(asked, size);
        if (ranges.isEmpty()) {
            exchange.responseHeaders().put("Content-Range", ByteRange.toNonSatisfiableHeaderValue(size));
            exchange.reply(HttpStatus.RANGE_NOT_SATISFIABLE_416, Exchange.reason(HttpStatus.RANGE_NOT_SATISFIABLE_416));
        } else if (ranges.size() > 1) {
            sendRanges(exchange, file, ranges);
        } else {
            ByteRange range = ranges.getFirst();
            exchange.responseHeaders().put("Content-Range", range.toHeaderValue(size));
            exchange.status(HttpStatus.PARTIAL_CONTENT_206);
            stream(exchange, file, range.first(), range.getLength());
        }
    }

    private static void sendRanges(Exchange exchange, Slice file, List<ByteRange> ranges) throws IOException {
        if (MultipartRanges.areTooMuch(ranges, file.size())) {
            sendWhole(exchange, file);
            return;
        }
        HttpFields.Mutable headers = exchange.responseHeaders();
        var multipart = new MultipartRanges(ranges, file.size(), String.valueOf(headers.get("Content-Type")));
        headers.put("Content-Type", multipart.contentType());
        exchange.status(HttpStatus.PARTIAL_CONTENT_206);
        stream(exchange, multipart.length(), buffer -> {
            Response response = exchange.response();
            for (MultipartRanges.Part part : multipart.parts()) {
                send(response, false, StandardCharsets.US_ASCII.encode(part.head()));
                file.position(part.range().first());
                copy(response, file.channel(), buffer, part.range().getLength(), false);
            }
            send(response, true, StandardCharsets.US_ASCII.encode(multipart.end()));
        });
    }

    private static void stream(Exchange exchange, Slice file, long first, long length) throws IOException {
        stream(exchange, length, buffer -> {
            file.position(first);
            copy(exchange.response(), file.channel(), buffer, length, true);
        });
    }

    @FunctionalInterface
    private interface Body {
        void send(ByteBuffer buffer) throws IOException;
    }

    /** @param body not sent in answer to HEAD */
    private static void stream(Exchange exchange, long length, Body body) throws IOException {
        exchange.responseHeaders().put("Content-Length", length);
        if (exchange.isHead()) return;
        int room = Math.clamp(length, 1, BUFFER_SIZE);
        RetainableByteBuffer pooled =
                exchange.request().getComponents().getByteBufferPool().acquire(room, true);
        try {
            body.send(pooled.getByteBuffer());
        } finally {
            pooled.release();
        }
    }

    /** @param last whether nothing of the answer follows */
    private static void copy(
            Response response, SeekableByteChannel channel, ByteBuffer buffer, long length, boolean last)
            throws IOException {
        long left = length;
        while (left > 0) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), left));
            if (channel.read(buffer) < 0) throw new IOException("file became shorter while it was sent");
            buffer.flip();
            left -= buffer.remaining();
            send(response, last && left == 0, buffer);
        }
    }

    private static void send(Response response, boolean last, ByteBuffer buffer) throws IOException {
        try {
            Content.Sink.write(response, last, buffer);
        } catch (IOException e) {
            throw new ClientGoneException(e);
        }
    }
}
