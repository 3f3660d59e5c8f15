package app.latent.vault.crypto;

import java.io.IOException;

/** Ciphertext was changed, damaged, or made with another key or for another place. None of its cleartext was given away. */
public final class UnauthenticCiphertextException extends IOException {
    private static final long serialVersionUID = 1L;

    UnauthenticCiphertextException(String what, Exception cause) {
        super(what + " does not authenticate", cause);
    }
}
