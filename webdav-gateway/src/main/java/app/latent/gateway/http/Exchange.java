package app.latent.gateway.http;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.jspecify.annotations.Nullable;

/** One request and its answer, for handlers that block. */
public record Exchange(Request request, Response response) {

    static String reason(int status) {
        return HttpStatus.getMessage(status);
    }

    public String method() {
        return request.getMethod();
    }

    /** @return the decoded path of the request */
    public RequestPath path() {
        return RequestPath.of(request);
    }

    /** @return the value of the first field of this name, or null */
    public @Nullable String header(String name) {
        return request.getHeaders().get(name);
    }

    /** Whether a page says that it asks of its own accord. Only who has signed in is heard, and can but shorten what is theirs. */
    public boolean isUntouched() {
        return "1".equals(header("X-Latent-Untouched"));
    }

    /** @return the values of all fields of this name joined by commas, or null where there is none */
    public @Nullable String joinedHeader(String name) {
        var values = request.getHeaders().getValuesList(name);
        return values.isEmpty() ? null : String.join(",", values);
    }

    /** @return of the client, as the proxy tells it where there is one */
    public String clientAddress() {
        return Request.getRemoteAddr(request);
    }

    /** Takes the first byte of the body where no field tells whether there is one, as in HTTP/2. */
    public boolean hasBody() throws IOException {
        if (request.getLength() >= 0) return request.getLength() > 0;
        return request.getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_2
                ? body().read() >= 0
                : request.getHeaders().contains("Transfer-Encoding");
    }

    /** @return the body; reading it sends {@code 100 Continue} where the client waits for that, and fails with 408 where the client dawdles */
    public InputStream body() {
        UnreadBody.markAsked(request);
        return new PacedInputStream(Content.Source.asInputStream(request));
    }

    /**
     * @param limit in bytes
     * @return the body, whose reading fails with 413 beyond the limit
     */
    public InputStream body(long limit) throws StatusException {
        if (request.getLength() > limit) throw new StatusException(HttpStatus.PAYLOAD_TOO_LARGE_413);
        return new LimitedInputStream(body(), limit);
    }

    /** Takes in what is left of the body, once the answer has been written whole: otherwise the client might lose the answer. */
    public void discardBody() {
        UnreadBody.discard(request);
    }

    public HttpFields.Mutable responseHeaders() {
        return response.getHeaders();
    }

    /** Sets the status of an answer without a body. */
    public void status(int status) {
        response.setStatus(status);
    }

    /** Answers with a line for the user: in JSON below {@link ApiPath#PREFIX}, else in plain text. */
    void replyError(int status, String message) throws IOException {
        if (request.getHttpURI().getPath().startsWith(ApiPath.PREFIX)) {
            String quoted = String.valueOf(JsonStringEncoder.getInstance().quoteAsString(message));
            byte[] json = ("{\"error\":\"" + quoted + "\"}").getBytes(StandardCharsets.UTF_8);
            reply(status, "application/json", json);
        } else {
            reply(status, message);
        }
    }

    /** Answers with one line of plain text. */
    public void reply(int status, String text) throws IOException {
        reply(status, "text/plain;charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    public void reply(int status, String contentType, byte[] body) throws IOException {
        response.setStatus(status);
        response.getHeaders().put("Content-Type", contentType);
        response.getHeaders().put("Content-Length", body.length);
        Content.Sink.write(response, true, isHead() ? ByteBuffer.allocate(0) : ByteBuffer.wrap(body));
    }

    /** @return a buffered stream into the answer's body; set status and headers before the first byte */
    public OutputStream bodyOf(int status, String contentType) {
        response.setStatus(status);
        response.getHeaders().put("Content-Type", contentType);
        return Response.asBufferedOutputStream(request, response);
    }

    public boolean isHead() {
        return "HEAD".equals(request.getMethod());
    }
}
