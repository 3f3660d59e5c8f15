package app.latent.gateway.auth;

import app.latent.gateway.passkey.Assertion;

/** What somebody shows besides the password. */
sealed interface ShownFactor {

    /** The code of an authenticator app. */
    record Code(String digits) implements ShownFactor {}

    record OfPasskey(Assertion assertion) implements ShownFactor {}
}
