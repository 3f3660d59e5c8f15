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

export function vaultState(api: Api): Promise<VaultState> {
  return api.look("/vault");
}

export function health(api: Api): Promise<Health> {
  return api.look("/vault/health");
}

export function beginCheck(api: Api, deep: boolean): Promise<Health> {
  return api.post("/vault/health/check", { deep });
}

export function endCheck(api: Api): Promise<Health> {
  return api.post("/vault/health/check/end");
}

/** The first page is asked for by itself, and the next by somebody who reads. */
export function indexErrors(api: Api, after?: string): Promise<IndexErrors> {
  const path = "/vault/index/errors";
  return after === undefined ? api.look(path) : api.get(`${path}?${new URLSearchParams({ after })}`);
}

export function retryIndex(api: Api): Promise<Retried> {
  return api.post("/vault/index/retry");
}

export function pauseIndex(api: Api, paused: boolean): Promise<IndexStatus> {
  return api.post("/vault/index/pausing", { paused });
}

export function rebuildIndex(api: Api): Promise<IndexStatus> {
  return api.post("/vault/index/rebuild");
}

export async function conflicts(api: Api): Promise<readonly Conflict[]> {
  return (await api.get<Conflicts>("/vault/conflicts")).conflicts;
}

export function resolve(api: Api, { original, copy }: Conflict, resolution: Resolution): Promise<Resolved> {
  return api.post("/vault/conflicts/resolution", { original: original.path, copy: copy.path, resolution });
}

export function providerSight(api: Api): Promise<ProviderSight> {
  return api.get("/vault/provider");
}
