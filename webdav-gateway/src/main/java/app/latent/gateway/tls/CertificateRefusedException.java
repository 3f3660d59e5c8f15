package app.latent.gateway.tls;

import java.io.IOException;

/** There is no certificate to serve with. The message is for the user, and names files of his choice only. */
public final class CertificateRefusedException extends IOException {

    CertificateRefusedException(String message) {
        super(message);
    }

    CertificateRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
