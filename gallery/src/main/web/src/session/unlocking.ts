import { type Api, UnreachableError } from "../api/client.ts";

/** Asks this often whether the vault is there, in milliseconds. */
const RETRY = 500;

export interface Wait {
  /** A vault that is not unlocked after so long stays locked, in milliseconds. */
  readonly patience: number;
  /** What is said then. */
  readonly problem: string;
  /** Asked again and again while it is locked; what it throws ends the wait. */
  readonly meanwhile?: () => Promise<void>;
}

/** Resolves once the vault is unlocked. While one server ends and the other begins nothing answers. */
export async function awaitUnlocked(api: Api, { patience, problem, meanwhile }: Wait): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    await new Promise((resolve) => window.setTimeout(resolve, RETRY));
    try {
      if ((await api.session()).locked !== true) {
        return;
      }
      await meanwhile?.();
    } catch (error) {
      if (!(error instanceof UnreachableError)) {
        throw error;
      }
    }
  }
  throw new Error(problem);
}
