package app.latent.gateway.http;

import java.util.List;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;

/** HTTP/1.1 that whoever is between can read: for loopback. */
public final class PlainTransport implements Transport {

    @Override
    public List<ConnectionFactory> protocols(HttpConfiguration configuration) {
        return List.of(new HttpConnectionFactory(configuration));
    }
}
