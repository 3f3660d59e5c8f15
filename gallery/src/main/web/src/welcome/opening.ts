import { msg } from "@lit/localize";
import { type Api, ApiError, OWNER } from "../api/client.ts";
import { type Opening, unlock, welcome } from "../api/welcome.ts";
import { awaitUnlocked } from "../session/unlocking.ts";

/** Unlocks a vault and signs in to it as its owner, unless that needs more than the passphrase. */
export async function open(api: Api, opening: Opening): Promise<void> {
  await unlock(api, opening);
  await awaitUnlocked(api, {
    patience: 120_000,
    problem: msg("The vault could not be unlocked. Start Latent again, and look at what it says."),
    meanwhile: () => requireNoProblem(api),
  });
  await api.signIn({ user: OWNER, passphrase: opening.passphrase }).catch(() => undefined);
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
