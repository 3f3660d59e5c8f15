/** The devices and programs that have app passwords of who is signed in. */
import type { Api, Credentials } from "./client.ts";
import type { Devices, NewDevice } from "./types.ts";

export function devices(api: Api): Promise<Devices> {
  return api.get("/devices");
}

/** Needs the name and the password of who is signed in. The app password is told this one time. */
export async function addDevice(api: Api, label: string, { user, passphrase }: Credentials): Promise<NewDevice> {
  const response = await api.send("POST", `/devices?${new URLSearchParams({ label })}`, { user, passphrase });
  return (await response.json()) as NewDevice;
}

/** Needs the name and the password of who is signed in. */
export async function removeDevice(api: Api, id: string, { user, passphrase }: Credentials): Promise<Devices> {
  const response = await api.send("POST", `/devices/${encodeURIComponent(id)}/removal`, { user, passphrase });
  return (await response.json()) as Devices;
}
