package app.latent.gateway.passkey;

/**
 * What a browser answers who was asked for a passkey (WebAuthn, 5.2.2), as it came: nothing of it is checked. All in base64url without padding.
 *
 * @param credential which passkey
 * @param clientData JSON
 */
public record Assertion(String credential, String clientData, String authenticatorData, String signature) {}
