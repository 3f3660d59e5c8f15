/** The vault itself, for its owner, as the API has it. */
import type { Api } from "./client.ts";
import type {
  Conflict,
  Conflicts,
  Health,
  IndexErrors,
  IndexStatus,
  ProviderSight,
  Resolved,
  Retried,
  VaultState,
} from "./types.ts";

export type Resolution = "merge" | "keep-both";

/** As all that is asked again and again: no use of the vault, which locks when nobody uses it. */
export async function vaultState(api: Api): Promise<VaultState> {
  return await unused(api, "/vault");
}

export async function health(api: Api): Promise<Health> {
  return await unused(api, "/vault/health");
}

export function beginCheck(api: Api, deep: boolean): Promise<Health> {
  return answered(api, "/vault/health/check", { deep });
}

export function endCheck(api: Api): Promise<Health> {
  return answered(api, "/vault/health/check/end");
}

/** The first page is asked for by itself, and the next by somebody who reads. */
export async function indexErrors(api: Api, after?: string): Promise<IndexErrors> {
  const path = "/vault/index/errors";
  return after === undefined ? await unused(api, path) : await api.get(`${path}?${new URLSearchParams({ after })}`);
}

export function retryIndex(api: Api): Promise<Retried> {
  return answered(api, "/vault/index/retry");
}

export function pauseIndex(api: Api, paused: boolean): Promise<IndexStatus> {
  return answered(api, "/vault/index/pausing", { paused });
}

export function rebuildIndex(api: Api): Promise<IndexStatus> {
  return answered(api, "/vault/index/rebuild");
}

export async function conflicts(api: Api): Promise<readonly Conflict[]> {
  return (await api.get<Conflicts>("/vault/conflicts")).conflicts;
}

export function resolve(api: Api, { original, copy }: Conflict, resolution: Resolution): Promise<Resolved> {
  return answered(api, "/vault/conflicts/resolution", { original: original.path, copy: copy.path, resolution });
}

export function providerSight(api: Api): Promise<ProviderSight> {
  return api.get("/vault/provider");
}

async function unused<T>(api: Api, path: string): Promise<T> {
  return (await (await api.ask(path, { headers: { "X-Latent-Untouched": "1" } })).json()) as T;
}

async function answered<T>(api: Api, path: string, body?: unknown): Promise<T> {
  return (await (await api.send("POST", path, body)).json()) as T;
}
