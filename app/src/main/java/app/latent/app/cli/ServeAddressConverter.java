package app.latent.app.cli;

import app.latent.app.daemon.ServeAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code [HOST:]PORT}; an IPv6 address stands in brackets. */
final class ServeAddressConverter implements ITypeConverter<ServeAddress> {
    private static final int LAST_PORT = 65535;

    @Override
    public ServeAddress convert(String text) {
        int colon = text.lastIndexOf(':');
        int port = port(text.substring(colon + 1));
        return colon < 0 ? ServeAddress.loopback(port) : new ServeAddress(host(text.substring(0, colon)), port);
    }

    private static InetAddress host(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new TypeConversionException("there is no host " + text);
        }
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        throw new TypeConversionException("a port is a number from 0 to 65535, not '" + text + "'");
    }
}
