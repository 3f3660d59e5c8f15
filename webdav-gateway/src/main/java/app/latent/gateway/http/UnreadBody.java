package app.latent.gateway.http;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/**
 * What a client still sends after its answer. A connection that is closed over unread bytes is reset, and a reset takes with it the answer that the client
 * has not read yet (RFC 9112, 9.6): it would report a broken connection where it was told that the disk is full.
 */
final class UnreadBody {

    private static final long MOST_BYTES = 256L << 20;
    private static final long LONGEST_NANOS = Duration.ofSeconds(30).toNanos();
    private static final int BUFFER_SIZE = 64 * 1024;
    private static final String ASKED = UnreadBody.class.getName();

    private UnreadBody() {}

    /** Notes that the client was, or is to be, told to send its body. */
    static void markAsked(Request request) {
        request.setAttribute(ASKED, true);
    }

    /**
     * Takes in the rest of the body, within bounds: a client that goes on for longer is cut off, and one that falls silent by the idle timeout of its
     * connection. The answer must have been written whole.
     */
    static void discard(Request request) {
        if (waitsToBeAsked(request)) return;
        long start = System.nanoTime();
        long left = MOST_BYTES;
        byte[] buffer = new byte[BUFFER_SIZE];
        try (InputStream rest = Content.Source.asInputStream(request)) {
            int n;
            while (left > 0 && System.nanoTime() - start < LONGEST_NANOS && (n = rest.read(buffer)) >= 0) left -= n;
        } catch (IOException e) {
            // The client is gone or sends nonsense: it has its answer, and Jetty closes the connection over what is
            // left.
        }
    }

    private static boolean waitsToBeAsked(Request request) {
        return request.getHeaders().contains(HttpHeader.EXPECT) && request.getAttribute(ASKED) == null;
    }
}
