package app.latent.gateway.tls;

import app.latent.gateway.http.ServerNames;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** The names and addresses of this machine as they are now: a laptop has others in the next network. */
public final class MachineNames implements Supplier<ServerNames> {

    private static final List<InetAddress> LOOPBACK =
            List.of(InetAddress.ofLiteral("127.0.0.1"), InetAddress.ofLiteral("::1"));

    private static final Path KERNEL_NAME = Path.of("/proc/sys/kernel/hostname");

    private final InetAddress served;
    private final List<String> more;

    /**
     * @param served where the server listens; the wildcard for all addresses
     * @param more names under which it is reached besides, as in the table of a router; these come first
     */
    public MachineNames(InetAddress served, List<String> more) {
        this.served = served;
        this.more = more.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    @Override
    public ServerNames get() {
        Set<String> hosts = new LinkedHashSet<>(more);
        String own = hostName();
        if (!own.isEmpty()) {
            hosts.add(own.indexOf('.') < 0 ? own + ".local" : own);
            hosts.add(own);
        }
        hosts.add("localhost");
        List<InetAddress> addresses = new ArrayList<>(served.isAnyLocalAddress() ? ofInterfaces() : List.of(served));
        addresses.addAll(LOOPBACK);
        return new ServerNames(hosts, addresses);
    }

    private static String hostName() {
        String name = nameOfKernel().toLowerCase(Locale.ROOT);
        boolean isOfAMachine = ServerNames.isHost(name) && !name.equals("localhost") && !name.matches("[0-9.]+");
        return isOfAMachine ? name : "";
    }

    /** Where Linux tells it. No resolver is asked, which may be far away or not answer, while a client waits for its handshake. */
    private static String nameOfKernel() {
        try {
            return Files.readString(KERNEL_NAME).strip();
        } catch (IOException e) {
            return "";
        }
    }

    /** Link-local IPv6 addresses need a zone, which no browser takes. */
    private static List<InetAddress> ofInterfaces() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> !address.isLoopbackAddress())
                    .filter(address -> !(address instanceof Inet6Address && address.isLinkLocalAddress()))
                    .sorted(Comparator.comparing(address -> address instanceof Inet6Address))
                    .toList();
        } catch (SocketException e) {
            return List.of();
        }
    }
}
