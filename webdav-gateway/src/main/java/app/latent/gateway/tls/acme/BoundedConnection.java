package app.latent.gateway.tls.acme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.shredzone.acme4j.Session;
import org.shredzone.acme4j.connector.DefaultConnection;
import org.shredzone.acme4j.connector.HttpConnector;

/**
 * Asks the authority, and nobody whom it names: requests go to the directory's host and port over HTTPS. An answer is read whole before anything of it is looked at,
 * within bounds of size and time; one that is compressed, which nobody asked for, could grow beyond them and is refused.
 */
final class BoundedConnection extends DefaultConnection {

    /** A chain of certificates has 10 KiB at most; all else is less. */
    static final long MOST_BYTES = 128 << 10;

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final URI directory;
    private final Deadline deadline;

    BoundedConnection(HttpConnector connector, URI directory, Deadline deadline) {
        super(connector);
        this.directory = directory;
        this.deadline = deadline;
    }

    @Override
    protected void sendRequest(Session session, URL url, Consumer<HttpRequest.Builder> body) throws IOException {
        requireOfAuthority(url);
        HttpRequest.Builder request = httpConnector
                .createRequestBuilder(url)
                .header("Accept-Charset", "utf-8")
                .header("Accept-Language", session.getLanguageHeader());
        body.accept(request);
        lastResponse = receive(request.build());
    }

    private void requireOfAuthority(URL url) throws IOException {
        boolean isOfAuthority = url.getProtocol().equals("https")
                && url.getUserInfo() == null
                && url.getHost()
                        .toLowerCase(Locale.ROOT)
                        .equals(directory.getHost().toLowerCase(Locale.ROOT))
                && port(url.getPort()) == port(directory.getPort());
        if (!isOfAuthority) throw new IOException("the authority leads elsewhere");
    }

    private static int port(int port) {
        return port < 0 ? 443 : port;
    }

    private HttpResponse<InputStream> receive(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<InputStream>> answer = httpClient.sendAsync(
                request,
                _ -> BodySubscribers.mapping(
                        BodySubscribers.limiting(BodySubscribers.ofByteArray(), MOST_BYTES),
                        ByteArrayInputStream::new));
        try {
            return plain(answer.get(deadline.left(LONGEST).toNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("the authority did not answer in time");
        } catch (InterruptedException e) {
            throw Deadline.interrupted();
        } finally {
            answer.cancel(true);
        }
    }

    private static HttpResponse<InputStream> plain(HttpResponse<InputStream> answer) throws IOException {
        if (answer.headers().firstValue("Content-Encoding").isPresent()) throw new IOException("compressed");
        return answer;
    }
}
