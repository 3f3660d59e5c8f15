/** What `latent open` answers, while it has no vault unlocked: a server of this machine's user alone, and no part of the API of a vault. */
import type { Api } from "./client.ts";

/** A vault that is known on this machine. */
export interface KnownVault {
  readonly path: string;
  readonly name: string;
  /** Its path as people write it. */
  readonly shown: string;
  readonly state: "locked" | "unlocked" | "missing";
  /** Where it is shown, if it is unlocked. */
  readonly gallery?: string;
  /** Where its drive would be. */
  readonly drive: string;
}

export interface Folder {
  readonly path: string;
  readonly name: string;
}

export interface Welcome {
  readonly vaults: readonly KnownVault[];
  /** Where people keep vaults, the home last. */
  readonly places: readonly Folder[];
  /** Whether a vault can be a drive here. */
  readonly drive: boolean;
  /** Why the last vault could not be unlocked, though its passphrase was right. */
  readonly problem?: string;
}

export interface FolderList {
  readonly path: string;
  readonly shown: string;
  readonly parent?: string;
  readonly vault: boolean;
  readonly folders: readonly (Folder & { readonly vault: boolean })[];
  /** Whether there are more folders than these. */
  readonly more: boolean;
}

export interface VaultPlace {
  readonly path: string;
  readonly shown: string;
  readonly problem?: string;
}

export interface Strength {
  /** From 0 to 4. */
  readonly score: number;
  /** Why it is weak, where that is known. */
  readonly reason?: string;
}

export interface NewVault {
  readonly path: string;
  /** What a part of the recovery key is called. */
  readonly noun: string;
  /** Its parts, with a space between them. */
  readonly recoveryKey: string;
}

export interface Opening {
  readonly path: string;
  readonly passphrase: string;
  readonly keyFile?: string | undefined;
  readonly drive: boolean;
}

/** Trades the token of the address for a session. */
export async function enter(api: Api, token: string): Promise<void> {
  await api.send("POST", "/welcome/entry", { token });
}

export function welcome(api: Api): Promise<Welcome> {
  return api.get("/welcome");
}

/** @param path the home's where it is absent */
export function folders(api: Api, path?: string): Promise<FolderList> {
  return api.get(`/welcome/folders${path === undefined ? "" : `?${new URLSearchParams({ path })}`}`);
}

export function place(api: Api, parent: string, name: string): Promise<VaultPlace> {
  return api.get(`/welcome/place?${new URLSearchParams({ parent, name })}`);
}

export function strength(api: Api, passphrase: string): Promise<Strength> {
  return api.post("/welcome/strength", { passphrase });
}

export function create(api: Api, path: string, passphrase: string): Promise<NewVault> {
  return api.post("/welcome/vaults", { path, passphrase });
}

export async function remember(api: Api, path: string): Promise<void> {
  await api.send("POST", "/welcome/vaults/known", { path });
}

export async function forget(api: Api, path: string): Promise<void> {
  await api.send("POST", "/welcome/vaults/forgotten", { path });
}

export async function reset(api: Api, path: string, recoveryKey: string, passphrase: string): Promise<void> {
  await api.send("POST", "/welcome/reset", { path, recoveryKey, passphrase });
}

export async function unlock(api: Api, { path, passphrase, keyFile, drive }: Opening): Promise<void> {
  const form = { path, passphrase, drive: String(drive), ...(keyFile === undefined ? {} : { keyFile }) };
  await api.send("POST", "/welcome/unlocking", form);
}
