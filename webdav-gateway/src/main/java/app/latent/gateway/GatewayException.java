package app.latent.gateway;

import java.io.IOException;

/** The gateway cannot serve where it was asked to. The message is for the user. */
public abstract sealed class GatewayException extends IOException permits PortInUseException, AddressRefusedException {

    GatewayException(String message) {
        super(message);
    }
}
