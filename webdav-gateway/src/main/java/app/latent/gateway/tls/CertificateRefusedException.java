package app.latent.gateway.tls;

import java.io.IOException;

/** There is no certificate to serve with. The message is for the user, and names files of his choice only. */
public final class CertificateRefusedException extends IOException {

    public CertificateRefusedException(String message) {
        super(message);
    }

    public CertificateRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
