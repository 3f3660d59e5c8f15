package app.latent.gateway;

import java.net.InetAddress;

/** The address is not of this machine, or not one that may be served without TLS. */
public final class AddressRefusedException extends GatewayException {

    private AddressRefusedException(String message) {
        super(message);
    }

    static AddressRefusedException needsTls(InetAddress address) {
        return new AddressRefusedException(
                address.getHostAddress() + " can be reached from other machines, which needs TLS");
    }

    static AddressRefusedException notHere(InetAddress address) {
        return new AddressRefusedException(address.getHostAddress() + " is not an address of this machine");
    }
}
