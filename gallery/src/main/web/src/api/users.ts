/** Who has access besides the owner, and to what. Each change wants the owner's passphrase again. */
import { type Api, OWNER } from "./client.ts";
import type { NewPassword, Role, SharedPlace, Users } from "./types.ts";

export function users(api: Api, signal?: AbortSignal): Promise<Users> {
  return api.get("/users", signal);
}

/** The password is told this one time. */
export function addUser(api: Api, name: string, passphrase: string): Promise<NewPassword> {
  return changed(api, `/users?${new URLSearchParams({ name })}`, passphrase);
}

/** The password is told this one time. */
export function renewPassword(api: Api, name: string, passphrase: string): Promise<NewPassword> {
  return changed(api, `${pathOf(name)}/password`, passphrase);
}

export function removeUser(api: Api, name: string, passphrase: string): Promise<Users> {
  return changed(api, `${pathOf(name)}/removal`, passphrase);
}

/** @param name of an account or a group */
export function giveRole(
  api: Api,
  name: string,
  place: SharedPlace,
  role: Role,
  passphrase: string,
): Promise<Users> {
  return changed(api, `${pathOf(name)}/roles?${new URLSearchParams({ ...place, role })}`, passphrase);
}

/** @param name of an account or a group */
export function takeRole(api: Api, name: string, place: SharedPlace, passphrase: string): Promise<Users> {
  return changed(api, `${pathOf(name)}/roles/removal?${new URLSearchParams({ ...place })}`, passphrase);
}

export function removeCode(api: Api, name: string, passphrase: string): Promise<Users> {
  return changed(api, `${pathOf(name)}/code/removal`, passphrase);
}

export function removePasskeyOf(api: Api, name: string, id: string, passphrase: string): Promise<Users> {
  return changed(api, `${pathOf(name)}/passkeys/${encodeURIComponent(id)}/removal`, passphrase);
}

export function removeDeviceOf(api: Api, name: string, id: string, passphrase: string): Promise<Users> {
  return changed(api, `${pathOf(name)}/devices/${encodeURIComponent(id)}/removal`, passphrase);
}

/** A group is made where there is none of the name. */
export function changeGroup(
  api: Api,
  name: string,
  add: readonly string[],
  remove: readonly string[],
  passphrase: string,
): Promise<Users> {
  const parameters = new URLSearchParams({ name });
  add.forEach((member) => parameters.append("add", member));
  remove.forEach((member) => parameters.append("remove", member));
  return changed(api, `/user-groups?${parameters}`, passphrase);
}

export function removeGroup(api: Api, name: string, passphrase: string): Promise<Users> {
  return changed(api, `/user-groups/${encodeURIComponent(name)}/removal`, passphrase);
}

function pathOf(name: string): string {
  return `/users/${encodeURIComponent(name)}`;
}

function changed<T>(api: Api, path: string, passphrase: string): Promise<T> {
  return api.post(path, { user: OWNER, passphrase });
}
