package app.latent.gateway.auth;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.eclipse.jetty.server.Request;

/**
 * Where guesses come from: an IPv4 address, or the first half of an IPv6 address, as whoever has one of those has 2^64 of the others.
 *
 * @param network in hexadecimal
 */
record ClientAddress(String network) {

    private static final int IPV6_NETWORK_BYTES = 8;

    /** @return of the client, as the proxy tells it where there is one */
    static ClientAddress of(Request request) {
        String address = Request.getRemoteAddr(request);
        try {
            return of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException e) {
            return new ClientAddress("");
        }
    }

    static ClientAddress of(InetAddress address) {
        byte[] bytes = address.getAddress();
        byte[] network = address instanceof Inet6Address ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes;
        return new ClientAddress(HexFormat.of().formatHex(network));
    }
}
