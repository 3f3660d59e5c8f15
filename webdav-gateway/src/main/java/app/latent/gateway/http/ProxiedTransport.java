package app.latent.gateway.http;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;

/** HTTP/1.1 with a proxy that speaks TLS with the clients. Whoever else connects is cut off before a byte is read, as it could claim to be any client. */
public final class ProxiedTransport implements Transport {

    private final InetAddress proxy;
    private final ForwardedRequests requests;

    /** @param requests what the proxy says of them */
    public ProxiedTransport(InetAddress proxy, ForwardedRequests requests) {
        this.proxy = proxy;
        this.requests = requests;
    }

    @Override
    public List<ConnectionFactory> protocols(HttpConfiguration configuration) {
        configuration.addCustomizer(requests);
        return List.of(new OfProxyAlone(configuration));
    }

    private final class OfProxyAlone extends HttpConnectionFactory {

        OfProxyAlone(HttpConfiguration configuration) {
            super(configuration);
        }

        @Override
        public Connection newConnection(Connector connector, EndPoint endPoint) {
            if (!isProxy(endPoint)) endPoint.close();
            return super.newConnection(connector, endPoint);
        }
    }

    private boolean isProxy(EndPoint endPoint) {
        return endPoint.getRemoteSocketAddress() instanceof InetSocketAddress remote
                && proxy.equals(remote.getAddress());
    }
}
