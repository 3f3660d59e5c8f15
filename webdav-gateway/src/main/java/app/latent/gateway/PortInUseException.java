package app.latent.gateway;

/** Another program listens on the port. */
public final class PortInUseException extends GatewayException {

    public PortInUseException(int port) {
        super("port " + port + " is in use by another program; choose another one, or 0 for any free port");
    }
}
