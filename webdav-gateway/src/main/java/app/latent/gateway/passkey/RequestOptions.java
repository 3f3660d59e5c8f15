package app.latent.gateway.passkey;

import app.latent.gateway.account.Passkey;
import java.util.List;

/**
 * What a page hands to its browser to be shown a passkey: WebAuthn's {@code PublicKeyCredentialRequestOptionsJSON}.
 *
 * @param timeout in milliseconds
 */
public record RequestOptions(
        String challenge, String rpId, List<Descriptor> allowCredentials, String userVerification, long timeout) {

    /** A credential, by its id in base64url. */
    public record Descriptor(String type, String id) {

        static List<Descriptor> of(List<Passkey> passkeys) {
            return passkeys.stream()
                    .map(passkey -> new Descriptor("public-key", passkey.credential()))
                    .toList();
        }
    }

    static RequestOptions of(String challenge, Site site, List<Passkey> passkeys) {
        return new RequestOptions(
                challenge, site.host(), Descriptor.of(passkeys), "preferred", Challenges.GOOD_FOR.toMillis());
    }
}
