package app.latent.gateway.passkey;

/**
 * What a browser answers who was asked to make a passkey (WebAuthn, 5.2.1), as it came: nothing of it is checked. All in base64url without padding.
 *
 * @param clientData JSON
 * @param attestationObject CBOR
 */
public record Attestation(String clientData, String attestationObject) {}
