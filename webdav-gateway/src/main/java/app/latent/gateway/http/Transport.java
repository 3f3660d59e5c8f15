package app.latent.gateway.http;

import java.util.List;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;

/** What is spoken over a connection. */
@FunctionalInterface
public interface Transport {

    /** @return the protocols of a connector; a connection begins with the first */
    List<ConnectionFactory> protocols(HttpConfiguration configuration);
}
