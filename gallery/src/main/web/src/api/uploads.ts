/** Uploads, as tus 1.0 has them. */
import { msg } from "@lit/localize";
import { type Api, ApiError } from "./client.ts";
import type { CopyAnswer, Places } from "./types.ts";
import { base64 } from "../ui/base64.ts";

/** A file on its way. */
export interface Parcel {
  readonly name: string;
  /** With slashes between the names. */
  readonly folder: string;
  readonly bytes: number;
  /** In milliseconds since 1970. */
  readonly modified: number;
  readonly sha256: string;
}

/** How far the server is with an upload. */
export interface Progress {
  /** The address of the upload. */
  readonly id: string;
  readonly offset: number;
  /** Where the file is; undefined until all of it has arrived. */
  readonly path: string | undefined;
  /** Whether that file was there already. */
  readonly wasThere: boolean;
}

const TUS = { "Tus-Resumable": "1.0.0", "X-Latent": "1" } as const;
const UPLOADS = "/uploads";

/** Folders that may be added to, the empty one for all of the vault. */
export async function places(api: Api): Promise<readonly string[]> {
  return (await api.get<Places>(UPLOADS)).places;
}

/** @returns the id of a photo with these contents; undefined where there is none */
export async function copyOf(
  api: Api,
  { sha256, bytes }: Pick<Parcel, "sha256" | "bytes">,
): Promise<string | undefined> {
  const response = await api.send("POST", "/copies", { files: [{ sha256, bytes }] });
  return ((await response.json()) as CopyAnswer).files[0]?.photo;
}

/** Begins an upload, or finds the one that was begun before. */
export async function begin(api: Api, parcel: Parcel, signal: AbortSignal): Promise<Progress> {
  const { name, folder, modified, sha256 } = parcel;
  const headers = {
    ...TUS,
    "Upload-Length": String(parcel.bytes),
    "Upload-Metadata": metadata({ filename: name, folder, modified: String(Math.max(0, modified)), sha256 }),
  };
  const response = await api.ask(UPLOADS, { method: "POST", headers, signal });
  const id = (response.headers.get("Location") ?? "").split("/").pop() ?? "";
  return progress(id, response);
}

/** Asks how far an upload is. */
export async function look(api: Api, id: string, signal: AbortSignal): Promise<Progress> {
  return progress(id, await api.ask(`${UPLOADS}/${id}`, { method: "HEAD", headers: TUS, signal }));
}

/** Sends what follows on what has arrived; all of it arrives, or nothing. */
export async function sendOn(api: Api, { id, offset }: Progress, part: Blob, signal: AbortSignal): Promise<Progress> {
  const body = await part.arrayBuffer();
  const headers = {
    ...TUS,
    "Content-Type": "application/offset+octet-stream",
    "Upload-Offset": String(offset),
    "Upload-Checksum": `sha256 ${base64(new Uint8Array(await crypto.subtle.digest("SHA-256", body)))}`,
  };
  return progress(id, await api.ask(`${UPLOADS}/${id}`, { method: "PATCH", headers, body, signal }));
}

/** What has arrived is thrown away. */
export async function giveUp(api: Api, id: string): Promise<void> {
  await api.ask(`${UPLOADS}/${id}`, { method: "DELETE", headers: TUS });
}

function progress(id: string, { headers, status }: Response): Progress {
  const offset = headers.get("Upload-Offset");
  if (offset === null) {
    throw new ApiError(status, "failed", msg("The server does not say how much has arrived."));
  }
  const path = headers.get("Latent-Path");
  return {
    id,
    offset: Number(offset),
    path: path === null ? undefined : decodeURIComponent(path),
    wasThere: headers.has("Latent-Was-There"),
  };
}

function metadata(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${base64(new TextEncoder().encode(value))}`)
    .join(",");
}
