package app.latent.app.welcome;

import app.latent.gateway.auth.Entrance;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Request;

/** Connections of this machine that are of one user's programs, as Linux lists them (proc_net(5), {@code /proc/net/tcp}). */
final class OwnConnections implements Entrance.Peers {

    private static final List<Path> TABLES = List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));

    /** What stands before an IPv4 address in the table of IPv6: {@code ::ffff:0:0/96} (RFC 4291, 2.5.5.2). */
    private static final String MAPPED = "0000000000000000" + word(new byte[] {0, 0, (byte) 0xFF, (byte) 0xFF});

    private static final int LOCAL = 1;
    private static final int REMOTE = 2;
    private static final int USER = 7;

    private final List<Path> tables;
    private final int user;

    OwnConnections(int user) {
        this(TABLES, user);
    }

    /** @param tables some of which may be missing */
    OwnConnections(List<Path> tables, int user) {
        this.tables = List.copyOf(tables);
        this.user = user;
    }

    @Override
    public boolean isOwn(Request request) {
        var connection = request.getConnectionMetaData().getConnection().getEndPoint();
        return isOwn(connection.getRemoteSocketAddress(), connection.getLocalSocketAddress());
    }

    /** @param client the other end, whose user is asked for */
    boolean isOwn(SocketAddress client, SocketAddress server) {
        if (!(client instanceof InetSocketAddress theirs) || !(server instanceof InetSocketAddress ours)) return false;
        String local = text(theirs);
        String remote = text(ours);
        return tables.stream().anyMatch(table -> has(table, local, remote));
    }

    private boolean has(Path table, String local, String remote) {
        try (Stream<String> lines = Files.lines(table)) {
            return lines.map(line -> line.strip().split("\\s+"))
                    .anyMatch(fields -> fields.length > USER
                            && isAt(fields[LOCAL], local)
                            && isAt(fields[REMOTE], remote)
                            && fields[USER].equals(Integer.toString(user)));
        } catch (IOException | java.io.UncheckedIOException unknown) {
            return false;
        }
    }

    private static boolean isAt(String field, String wanted) {
        return field.equals(wanted) || field.equals(MAPPED + wanted);
    }

    /** As the table has it: words in the machine's own order, and the port. */
    private static String text(InetSocketAddress address) {
        InetAddress host = address.getAddress();
        return "%s:%04X".formatted(word(host.getAddress()), address.getPort());
    }

    private static String word(byte[] ipv4) {
        return "%08X"
                .formatted(ByteBuffer.wrap(ipv4).order(ByteOrder.nativeOrder()).getInt());
    }
}
