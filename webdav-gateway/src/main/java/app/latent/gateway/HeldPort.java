package app.latent.gateway;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;

/**
 * Keeps a port while servers of this user follow each other there: in between, somebody else on this machine could listen, and be told a
 * passphrase. A socket that is bound and never listens does that: with SO_REUSEPORT (socket(7)) only sockets of the same user that have it
 * too are let in beside it, as are those of a {@link GatewayConfig#held} port.
 */
public final class HeldPort implements AutoCloseable {
    private final SocketChannel holder;
    private final int port;

    private HeldPort(SocketChannel holder, int port) {
        this.holder = holder;
        this.port = port;
    }

    /**
     * @param port 0 for any free one
     * @throws PortInUseException where another program has the port, be it one of this user's that holds it
     * @throws AddressRefusedException where the address is not of this machine
     */
    public static HeldPort take(InetAddress address, int port) throws GatewayException, IOException {
        if (port != 0) Listener.requireAvailable(address, port);
        SocketChannel holder = SocketChannel.open();
        try {
            holder.setOption(StandardSocketOptions.SO_REUSEPORT, true);
            holder.bind(new InetSocketAddress(address, port));
            return new HeldPort(holder, ((InetSocketAddress) holder.getLocalAddress()).getPort());
        } catch (BindException e) {
            holder.close();
            throw Listener.refused(address, port);
        } catch (IOException | RuntimeException e) {
            holder.close();
            throw e;
        }
    }

    public int port() {
        return port;
    }

    @Override
    public void close() throws IOException {
        holder.close();
    }
}
