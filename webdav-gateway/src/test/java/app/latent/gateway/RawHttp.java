package app.latent.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A request byte by byte as a test wants it: no client library would send most of these. */
public final class RawHttp {

    private static final int TIMEOUT_MILLIS = 20_000;

    private final int port;
    private final String requestLine;
    private final List<String> headers = new ArrayList<>();
    private byte[] body = {};

    public RawHttp(int port, String method, String target) {
        this.port = port;
        this.requestLine = method + " " + target + " HTTP/1.1";
    }

    public RawHttp header(String line) {
        headers.add(line);
        return this;
    }

    public RawHttp body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    RawHttp body(byte[] bytes) {
        this.body = bytes;
        return header("Content-Length: " + bytes.length);
    }

    /** A body in chunks; the header that says so is the caller's. */
    RawHttp chunks(int size, int count) {
        String chunk = Integer.toHexString(size) + "\r\n" + "x".repeat(size) + "\r\n";
        body = (chunk.repeat(count) + "0\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
        return this;
    }

    public Answer send() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            headers.add("Connection: close");
            var head = requestLine + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
            var message = new ByteArrayOutputStream();
            message.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            message.writeBytes(body);
            socket.getOutputStream().write(message.toByteArray());
            return Answer.read(socket.getInputStream());
        }
    }

    public int status() throws IOException {
        return send().status();
    }

    /**
     * What came back.
     *
     * @param content one character a byte
     */
    public record Answer(int status, List<String> headerLines, String content) {

        static Answer read(InputStream in) throws IOException {
            return parse(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        }

        private static Answer parse(String all) throws IOException {
            int end = all.indexOf("\r\n\r\n");
            if (end < 0) throw new IOException("no answer but " + all.length() + " bytes");
            List<String> lines = List.of(all.substring(0, end).split("\r\n"));
            String content = all.substring(end + 4);
            if (lines.getFirst().contains(" 100 ")) return parse(content);
            int status = Integer.parseInt(lines.getFirst().split(" ")[1]);
            var answer = new Answer(status, lines.subList(1, lines.size()), content);
            boolean chunked = answer.header("transfer-encoding").isPresent();
            return chunked ? new Answer(status, answer.headerLines, dechunked(content)) : answer;
        }

        private static String dechunked(String content) throws IOException {
            var out = new StringBuilder();
            int at = 0;
            while (true) {
                int eol = content.indexOf("\r\n", at);
                if (eol < 0) throw new IOException("answer cut short");
                int size = Integer.parseInt(content.substring(at, eol), 16);
                if (size == 0) return out.toString();
                if (eol + 2 + size > content.length()) throw new IOException("answer cut short");
                out.append(content, eol + 2, eol + 2 + size);
                at = eol + 2 + size + 2;
            }
        }

        public Optional<String> header(String name) {
            String prefix = name.toLowerCase(Locale.ROOT) + ":";
            return headerLines.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                    .map(line -> line.substring(prefix.length()).strip())
                    .findFirst();
        }

        byte[] bytes() {
            return content.getBytes(StandardCharsets.ISO_8859_1);
        }

        public String text() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }
    }
}
