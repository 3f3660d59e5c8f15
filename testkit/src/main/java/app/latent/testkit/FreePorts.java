package app.latent.testkit;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Ports for what a test starts a moment later and more than once.
 *
 * <p>A port that the system chooses is among those that it gives to outgoing connections too, so that one of them may have it before the test does. These are below all of that range, and none is given twice in a process.
 */
public final class FreePorts {

    private static final int FIRST = 12_000;
    /** Where Linux begins to give ports to outgoing connections, unless it is told otherwise: ip_local_port_range in ip(7). */
    private static final int END = 32_768;

    private static int next = RandomGenerator.getDefault().nextInt(FIRST, END);

    private FreePorts() {}

    /** @return nobody listens there on any address of this machine */
    public static synchronized int take() throws IOException {
        for (int tried = FIRST; tried < END; tried++) {
            int port = next;
            next = port + 1 == END ? FIRST : port + 1;
            if (isFree(port)) return port;
        }
        throw new IOException("no port from " + FIRST + " to " + END + " is free");
    }

    /** @return all different */
    public static List<Integer> take(int count) throws IOException {
        List<Integer> ports = new ArrayList<>();
        for (int i = 0; i < count; i++) ports.add(take());
        return List.copyOf(ports);
    }

    private static boolean isFree(int port) throws IOException {
        try (var _ = new ServerSocket(port)) {
            return true;
        } catch (BindException _) {
            return false;
        }
    }
}
