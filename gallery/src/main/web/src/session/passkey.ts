/** Asks the browser for passkeys. WebAuthn works with bytes, and the server with JSON; its own conversions are too new for some of the browsers that this page is for. */
import { msg } from "@lit/localize";
import type { Assertion, Attestation, CreationOptions, Descriptor, RequestOptions } from "../api/types.ts";
import { bytesOf, textOf } from "../ui/base64.ts";

/** There is no passkey, for a reason that the message tells the user. */
export class PasskeyError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "PasskeyError";
  }
}

export function hasPasskeys(): boolean {
  return "PublicKeyCredential" in window;
}

/** Where this page is by a name, if it is open by a number of this machine, for which browsers have no passkeys. */
export function byName(): string | undefined {
  return ["127.0.0.1", "[::1]"].includes(location.hostname) ? `http://localhost:${location.port}/` : undefined;
}

/** Has the user show one of the passkeys that are asked for. */
export async function showPasskey(options: RequestOptions): Promise<Assertion> {
  const shown = await ask(() =>
    navigator.credentials.get({
      publicKey: {
        ...options,
        challenge: bytesOf(options.challenge),
        allowCredentials: options.allowCredentials.map(descriptor),
      },
    })
  );
  const response = shown.response as AuthenticatorAssertionResponse;
  return {
    credential: textOf(shown.rawId),
    clientData: textOf(response.clientDataJSON),
    authenticatorData: textOf(response.authenticatorData),
    signature: textOf(response.signature),
  };
}

/** Has the user make a passkey. */
export async function makePasskey(options: CreationOptions): Promise<Attestation> {
  const made = await ask(() =>
    navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytesOf(options.challenge),
        user: { ...options.user, id: bytesOf(options.user.id) },
        pubKeyCredParams: [...options.pubKeyCredParams],
        excludeCredentials: options.excludeCredentials.map(descriptor),
      },
    })
  );
  const response = made.response as AuthenticatorAttestationResponse;
  return { clientData: textOf(response.clientDataJSON), attestationObject: textOf(response.attestationObject) };
}

async function ask(question: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  if (!hasPasskeys()) {
    throw new PasskeyError(msg("This browser has no passkeys; use another."));
  }
  try {
    const answer = await question();
    if (answer !== null) {
      return answer as PublicKeyCredential;
    }
  } catch (error) {
    throw new PasskeyError(reason(error), error);
  }
  throw new PasskeyError(msg("The browser gave no passkey; try again."));
}

function reason(error: unknown): string {
  switch (error instanceof DOMException ? error.name : "") {
    case "InvalidStateError":
      return msg("There is a passkey for you on this device already.");
    case "NotAllowedError":
      return msg("The passkey was not used, or not in time; try again.");
    case "SecurityError":
      return msg("The browser allows no passkeys at this address, or does not trust its certificate.");
    default:
      return msg("The browser could not use a passkey.");
  }
}

function descriptor({ type, id }: Descriptor): PublicKeyCredentialDescriptor {
  return { type, id: bytesOf(id) };
}
