import { type Api, ApiError, OWNER, UnreachableError } from "../api/client.ts";
import { type Opening, unlock, welcome } from "../api/welcome.ts";

/** Asks this often whether the vault is there, in milliseconds. */
const RETRY = 500;

/** A vault that is not unlocked after so long stays locked, in milliseconds. */
const PATIENCE = 120_000;

/** Unlocks a vault and signs in to it as its owner, unless that needs more than the passphrase. */
export async function open(api: Api, opening: Opening): Promise<void> {
  await unlock(api, opening);
  await unlocked(api);
  await api.signIn({ user: OWNER, passphrase: opening.passphrase }).catch(() => undefined);
}

/** Resolves once the vault serves this address. */
async function unlocked(api: Api): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    await new Promise((resolve) => window.setTimeout(resolve, RETRY));
    try {
      if ((await api.session()).locked !== true) {
        return;
      }
      await requireNoProblem(api);
    } catch (error) {
      // While one server ends and the other begins, nothing answers.
      if (!(error instanceof UnreachableError)) {
        throw error;
      }
    }
  }
  throw new Error("The vault could not be unlocked. Start Latent again, and look at what it says.");
}

/** The page comes back where the vault could not be unlocked, and knows why. */
async function requireNoProblem(api: Api): Promise<void> {
  try {
    const { problem } = await welcome(api);
    if (problem !== undefined) {
      throw new Error(problem);
    }
  } catch (error) {
    // Meanwhile the vault may be there, which knows nothing of this.
    if (!(error instanceof ApiError)) {
      throw error;
    }
  }
}
