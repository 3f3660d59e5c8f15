package app.latent.gateway.http;

import java.io.IOException;
import org.eclipse.jetty.io.AbstractConnection;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.AbstractConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.util.BufferUtil;

/** What is spoken with an ACME authority that looks for its challenge (RFC 8737, 3): nothing, as the handshake has shown all. */
final class ChallengeProtocol extends AbstractConnectionFactory {

    /** @param name as ALPN has it */
    ChallengeProtocol(String name) {
        super(name);
    }

    @Override
    public Connection newConnection(Connector connector, EndPoint endPoint) {
        return configure(new Silence(connector, endPoint), connector, endPoint);
    }

    /** Reads until the handshake is complete and the other has hung up, or says anything. */
    private static final class Silence extends AbstractConnection {

        Silence(Connector connector, EndPoint endPoint) {
            super(endPoint, connector.getExecutor());
        }

        @Override
        public void onOpen() {
            super.onOpen();
            fillInterested();
        }

        @Override
        public void onFillable() {
            try {
                if (getEndPoint().fill(BufferUtil.allocate(1)) == 0) fillInterested();
                else getEndPoint().close();
            } catch (IOException e) {
                getEndPoint().close();
            }
        }
    }
}
