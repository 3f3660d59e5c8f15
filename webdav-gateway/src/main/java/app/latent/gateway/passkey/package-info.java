/**
 * Passkeys as a second factor: WebAuthn Level 3, section by section as webauthn4j checks it, and what it leaves to us. {@link PasskeyProofs} asks somebody whose password
 * is right for a passkey and judges what comes; {@link PasskeyEnrolment} adds one. Both give out {@link Challenges} of their own, so that an answer to the one is none to
 * the other. {@link Site} is what a passkey is made for and what an answer must come from.
 *
 * <p>Attestation is not asked for: it tells makes and models of authenticators, which the vault has no use for. User verification is "preferred": the password was
 * asked for already, so that a security key without a PIN is a second factor all the same, and one with a PIN or a fingerprint asks for it. Credentials are not
 * discoverable where the authenticator gives a choice: on a lost one nobody reads what it opens.
 */
@NullMarked
package app.latent.gateway.passkey;

import org.jspecify.annotations.NullMarked;
