package app.latent.gateway;

import app.latent.gateway.tls.Certificates;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;

/** Who can reach the server, and what protects the way there. */
public sealed interface Exposure {

    /** Plain HTTP, for programs of this machine; refused on any other address than loopback. */
    record Loopback() implements Exposure {}

    /**
     * HTTPS.
     *
     * @param hosts names by which it is reached though no certificate has them, as for a wildcard certificate; the first of all names is the one that people are told
     */
    record Tls(Certificates certificates, List<String> hosts) implements Exposure {

        public Tls {
            hosts = List.copyOf(hosts);
        }
    }

    /**
     * Plain HTTP with a proxy, which speaks HTTPS with the clients; all others are cut off.
     *
     * @param proxy where its connections come from
     * @param publicUri what clients ask for: scheme, host and perhaps a port, no path
     * @param hosts by which the proxy may ask for us, where it does not pass the client's {@code Host} on
     */
    record BehindProxy(InetAddress proxy, URI publicUri, List<String> hosts) implements Exposure {

        public BehindProxy {
            hosts = List.copyOf(hosts);
        }
    }
}
