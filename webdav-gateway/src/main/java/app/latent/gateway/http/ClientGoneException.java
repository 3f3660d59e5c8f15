package app.latent.gateway.http;

import java.io.IOException;
import org.eclipse.jetty.io.QuietException;

/** The client stopped sending or reading: nobody is left to answer, and the fault is not ours to log. */
public final class ClientGoneException extends IOException implements QuietException {

    public ClientGoneException(IOException cause) {
        super("client gone", cause);
    }
}
