package app.latent.gateway.tls.acme;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.shredzone.acme4j.Session;
import org.shredzone.acme4j.connector.Connection;
import org.shredzone.acme4j.connector.NetworkSettings;
import org.shredzone.acme4j.exception.AcmeException;
import org.shredzone.acme4j.provider.AbstractAcmeProvider;
import org.shredzone.acme4j.toolbox.JSON;

/** How an authority is asked during one order: {@link BoundedConnection}s of one client, which ends with the order. */
final class AuthorityProvider extends AbstractAcmeProvider implements AutoCloseable {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(15);

    private final HttpClient client;
    private final Deadline deadline;

    /** @param roots whom to believe instead of whom the system believes; empty for the latter */
    AuthorityProvider(List<X509Certificate> roots, Deadline deadline) {
        this.client = HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .connectTimeout(LONGEST_CONNECT)
                .proxy(HttpClient.Builder.NO_PROXY)
                .sslContext(believing(roots))
                .build();
        this.deadline = deadline;
    }

    private static SSLContext believing(List<X509Certificate> roots) {
        try {
            if (roots.isEmpty()) return SSLContext.getDefault();
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null);
            for (X509Certificate root : roots)
                store.setCertificateEntry(root.getSerialNumber().toString(), root);
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, factory.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("this JDK has no TLS", e);
        }
    }

    @Override
    public boolean accepts(URI directory) {
        return "https".equals(directory.getScheme());
    }

    @Override
    public URL resolve(URI directory) {
        try {
            return directory.toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Asked for once an order; without this it is at each step. */
    @Override
    public @Nullable JSON directory(Session session, URI directory) throws AcmeException {
        return session.hasDirectory() ? null : super.directory(session, directory);
    }

    @Override
    public HttpClient createHttpClient(NetworkSettings settings) {
        return client;
    }

    @Override
    public Connection connect(URI directory, NetworkSettings settings, HttpClient client) {
        return new BoundedConnection(createHttpConnector(settings, client), directory, deadline);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
