package app.latent.gateway.passkey;

import app.latent.gateway.account.Account;
import app.latent.gateway.passkey.RequestOptions.Descriptor;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.util.List;

/**
 * What a page hands to its browser to make a passkey: WebAuthn's {@code PublicKeyCredentialCreationOptionsJSON}.
 *
 * @param excludeCredentials which the authenticator must not have already
 * @param timeout in milliseconds
 */
public record CreationOptions(
        String challenge,
        Party rp,
        User user,
        List<Algorithm> pubKeyCredParams,
        List<Descriptor> excludeCredentials,
        Selection authenticatorSelection,
        String attestation,
        long timeout) {

    /** In the order in which we would have them. */
    static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.RS256);

    public record Party(String id, String name) {}

    /** @param id random, as authenticators keep one passkey of a host and an id: another vault's, served here too, must not be written over */
    public record User(String id, String name, String displayName) {}

    public record Algorithm(String type, long alg) {}

    public record Selection(String residentKey, boolean requireResidentKey, String userVerification) {}

    static CreationOptions of(String challenge, Site site, Account account, String userId) {
        String name = account.name().text();
        return new CreationOptions(
                challenge,
                new Party(site.host(), "Latent"),
                new User(userId, name, name),
                ALGORITHMS.stream()
                        .map(algorithm -> new Algorithm("public-key", algorithm.getValue()))
                        .toList(),
                Descriptor.of(account.passkeys()),
                new Selection("discouraged", false, "preferred"),
                "none",
                Challenges.GOOD_FOR.toMillis());
    }
}
