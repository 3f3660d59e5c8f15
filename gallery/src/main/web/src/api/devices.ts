/** The devices and programs that have app passwords of who is signed in. */
import type { Api, Credentials } from "./client.ts";
import type { Devices, NewDevice } from "./types.ts";

export function devices(api: Api): Promise<Devices> {
  return api.get("/devices");
}

/** Needs the name and the password of who is signed in. The app password is told this one time. */
export function addDevice(api: Api, label: string, { user, passphrase }: Credentials): Promise<NewDevice> {
  return api.post(`/devices?${new URLSearchParams({ label })}`, { user, passphrase });
}

/** Needs the name and the password of who is signed in. */
export function removeDevice(api: Api, id: string, { user, passphrase }: Credentials): Promise<Devices> {
  return api.post(`/devices/${encodeURIComponent(id)}/removal`, { user, passphrase });
}
