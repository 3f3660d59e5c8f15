import { type Api, UnreachableError } from "../api/client.ts";

/** Asks this often whether the vault is there, in milliseconds. */
const RETRY = 500;

/** A vault that is not unlocked after so long stays locked, in milliseconds. */
const PATIENCE = 60_000;

/** Resolves once the vault is unlocked. While one server ends and the other begins nothing answers. */
export async function awaitUnlocked(api: Api): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    await new Promise((resolve) => window.setTimeout(resolve, RETRY));
    const session = await api.session().catch((error: unknown) => {
      if (error instanceof UnreachableError) {
        return undefined;
      }
      throw error;
    });
    if (session !== undefined && session.locked !== true) {
      return;
    }
  }
  throw new Error("The vault could not be unlocked. The machine that has it says why.");
}
