package app.latent.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** A connection that stays open over many requests, as those of real clients do: an answer that is framed wrongly shifts all that follow. */
final class KeptConnection implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 20_000;
    private static final int CHUNK_SIZE = 10_007;

    private final int port;
    private Socket socket;

    KeptConnection(int port) throws IOException {
        this.port = port;
        this.socket = connect();
    }

    private Socket connect() throws IOException {
        var connected = new Socket(InetAddress.getLoopbackAddress(), port);
        connected.setSoTimeout(TIMEOUT_MILLIS);
        connected.setTcpNoDelay(true);
        return connected;
    }

    /** Sends a request and reads its answer; a body goes out in chunks, or after {@code 100 Continue}, where the headers say so. */
    RawHttp.Answer ask(String requestLine, List<String> headers, byte[] body) throws IOException {
        boolean chunked = has(headers, "transfer-encoding: chunked");
        var head = new StringBuilder(requestLine).append("\r\n");
        for (String header : headers) head.append(header).append("\r\n");
        if (!chunked && body.length > 0) head.append("Content-Length: " + body.length + "\r\n");
        OutputStream out = socket.getOutputStream();
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        if (has(headers, "expect: 100-continue")) {
            RawHttp.Answer first = read(requestLine);
            if (first.status() != 100) return first;
        }
        out.write(chunked ? chunks(body) : body);
        return read(requestLine);
    }

    private static boolean has(List<String> headers, String line) {
        return headers.stream()
                .anyMatch(header -> header.toLowerCase(Locale.ROOT).equals(line));
    }

    private static byte[] chunks(byte[] body) {
        var out = new ByteArrayOutputStream();
        for (int at = 0; at < body.length; at += CHUNK_SIZE) {
            int size = Math.min(CHUNK_SIZE, body.length - at);
            out.writeBytes((Integer.toHexString(size) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(body, at, size);
            out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        out.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private RawHttp.Answer read(String requestLine) throws IOException {
        InputStream in = socket.getInputStream();
        int status = Integer.parseInt(line(in).split(" ")[1]);
        var lines = new java.util.ArrayList<String>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) lines.add(line);
        var answer = new RawHttp.Answer(status, lines, "");
        boolean bare = requestLine.startsWith("HEAD ") || status == 204 || status == 304 || status < 200;
        byte[] content = bare ? new byte[0] : content(in, answer);
        if (answer.header("Connection").filter("close"::equalsIgnoreCase).isPresent()) {
            socket.close();
            socket = connect();
        }
        return new RawHttp.Answer(status, lines, new String(content, StandardCharsets.ISO_8859_1));
    }

    private static byte[] content(InputStream in, RawHttp.Answer answer) throws IOException {
        var length = answer.header("Content-Length");
        if (length.isPresent()) return in.readNBytes(Integer.parseInt(length.get()));
        if (answer.header("Transfer-Encoding").isEmpty()) throw new IOException("an answer of no length: " + answer);
        var out = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            out.writeBytes(in.readNBytes(size));
            line(in);
        }
        line(in);
        return out.toByteArray();
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) throw new IOException("the connection ended within an answer, after: " + line);
            if (b != '\r') line.write(b);
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
