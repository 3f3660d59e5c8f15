package app.latent.gateway.passkey;

import app.latent.gateway.account.Passkey;
import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The checks of WebAuthn's ceremonies (7.1 and 7.2), which webauthn4j makes: of type, challenge, origin, RP ID, the user's presence, algorithm, signature and counter.
 *
 * <p>What it is given is hostile. As the library tells in exceptions of many kinds that it cannot make anything of that, any of them is a refusal here.
 */
final class WebAuthn {

    private static final boolean USER_VERIFICATION_REQUIRED = false;
    private static final boolean USER_PRESENCE_REQUIRED = true;
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = CreationOptions.ALGORITHMS.stream()
            .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
            .toList();

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    /** What was shown is not what it should be. */
    static final class RefusedException extends Exception {

        private final boolean copied;

        private RefusedException(RuntimeException cause, boolean copied) {
            super(cause);
            this.copied = copied;
        }

        /** Whether all of it is right but the counter, which has not grown: somebody else has the key too, or an answer came twice. */
        boolean isOfCopy() {
            return copied;
        }
    }

    /**
     * What an authenticator has made.
     *
     * @param credential its id, in base64url, as the key
     */
    record Made(String credential, String key, long counter, boolean synced) {}

    /** @param isOurs whether a challenge, in base64url, is one that may be answered; asked once, before anything else is looked at */
    Made register(Site site, Attestation attestation, Predicate<String> isOurs) throws RefusedException {
        try {
            RegistrationData data = manager.parse(
                    new RegistrationRequest(bytes(attestation.attestationObject()), bytes(attestation.clientData())));
            ServerProperty property = property(site, data.getCollectedClientData(), isOurs);
            manager.verify(
                    data,
                    new RegistrationParameters(
                            property, ALGORITHMS, USER_VERIFICATION_REQUIRED, USER_PRESENCE_REQUIRED));
            return made(Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData());
        } catch (RuntimeException e) {
            throw new RefusedException(e, false);
        }
    }

    private Made made(AuthenticatorData<?> data) {
        AttestedCredentialData credential = Objects.requireNonNull(data.getAttestedCredentialData());
        return new Made(
                text(credential.getCredentialId()),
                text(converter.getCborConverter().writeValueAsBytes(credential.getCOSEKey())),
                data.getSignCount(),
                data.isFlagBE());
    }

    /**
     * @param counter the highest that the authenticator is known to have counted to
     * @param isOurs as above
     * @return to what it has counted now
     */
    long verify(Site site, Passkey passkey, long counter, Assertion assertion, Predicate<String> isOurs)
            throws RefusedException {
        try {
            byte[] credential = bytes(passkey.credential());
            AuthenticationData data = manager.parse(new AuthenticationRequest(
                    credential,
                    bytes(assertion.authenticatorData()),
                    bytes(assertion.clientData()),
                    bytes(assertion.signature())));
            ServerProperty property = property(site, data.getCollectedClientData(), isOurs);
            manager.verify(
                    data,
                    new AuthenticationParameters(
                            property,
                            record(passkey, credential, counter),
                            List.of(credential),
                            USER_VERIFICATION_REQUIRED,
                            USER_PRESENCE_REQUIRED));
            return Objects.requireNonNull(data.getAuthenticatorData()).getSignCount();
        } catch (MaliciousCounterValueException e) {
            throw new RefusedException(e, true);
        } catch (RuntimeException e) {
            throw new RefusedException(e, false);
        }
    }

    private CredentialRecordImpl record(Passkey passkey, byte[] credential, long counter) {
        COSEKey key =
                Objects.requireNonNull(converter.getCborConverter().readValue(bytes(passkey.key()), COSEKey.class));
        var attested = new AttestedCredentialData(AAGUID.ZERO, credential, key);
        return new CredentialRecordImpl(null, null, passkey.synced(), null, counter, attested, null, null, null, null);
    }

    private static ServerProperty property(Site site, @Nullable CollectedClientData client, Predicate<String> isOurs) {
        byte[] challenge = Objects.requireNonNull(client).getChallenge().getValue();
        if (!isOurs.test(text(challenge))) throw new IllegalArgumentException("no challenge of ours");
        return ServerProperty.builder()
                .origin(Origin.create(site.origin()))
                .rpId(site.host())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
