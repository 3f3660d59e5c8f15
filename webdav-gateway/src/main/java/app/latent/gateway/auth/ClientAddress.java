package app.latent.gateway.auth;

import app.latent.gateway.http.Exchange;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where somebody asks from.
 *
 * @param text an address of IPv4 or IPv6; empty where it is not known
 */
record ClientAddress(String text) {

    private static final int IPV6_NETWORK_BYTES = 8;

    /** @return of the client, as the proxy tells it where there is one */
    static ClientAddress of(Exchange exchange) {
        return new ClientAddress(exchange.clientAddress());
    }

    /** What guesses are counted by: the address, or the first half of one of IPv6, as whoever has one of those has 2^64 of the others. */
    String network() {
        try {
            InetAddress address = InetAddress.ofLiteral(text);
            byte[] bytes = address.getAddress();
            return HexFormat.of()
                    .formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
