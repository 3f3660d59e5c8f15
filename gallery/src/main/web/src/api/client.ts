import { msg, str } from "@lit/localize";
import { inWords } from "../language/server.ts";
import { plural } from "../language/plural.ts";
import type {
  Assertion,
  Attestation,
  Change,
  CreationOptions,
  Days,
  EditAnswer,
  EditMark,
  FacetCount,
  Factors,
  IndexStatus,
  MonthCount,
  PasskeyAddition,
  PhotoDetails,
  PhotoPage,
  Problem,
  QueryFilter,
  QueryHelp,
  Refusal,
  RequestOptions,
  Session,
  SignIn,
  ThumbnailSize,
  Timeline,
} from "./types.ts";

/** The server answered, and refused. The message is for the user. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = "ApiError";
    this.status = status;
    this.code = code;
  }

  get unauthorised(): boolean {
    return this.status === 401;
  }

  /** Nothing is to be had at the moment, as while the vault is locked. */
  get unavailable(): boolean {
    return this.status === 503;
  }
}

/** The password is right, and a passkey is asked for as well. */
export class PasskeyNeededError extends ApiError {
  readonly options: RequestOptions;
  /** Whether the code of an authenticator app will do in its place. */
  readonly orCode: boolean;

  constructor(message: string, options: RequestOptions, orCode: boolean) {
    super(401, "passkey", message);
    this.options = options;
    this.orCode = orCode;
  }
}

/** The password is right, and a passkey is asked for that works at other hosts than this page's. */
export class OtherSiteError extends ApiError {
  readonly hosts: readonly string[];

  constructor(message: string, hosts: readonly string[]) {
    super(403, "other-site", message);
    this.hosts = hosts;
  }
}

/** No answer came at all: the daemon has gone, which is what locking a vault looks like from here. */
export class UnreachableError extends Error {
  constructor(cause: unknown) {
    super(msg("The vault does not answer."), { cause });
    this.name = "UnreachableError";
  }
}

/** Whether it is the server's word about what was asked, and not about the whole page. */
export function isOfRequest(error: unknown): error is ApiError {
  return error instanceof ApiError && !error.unauthorised && !error.unavailable;
}

/** What is asked for, or something else where there is none. */
export async function unlessMissing<T, U>(asked: Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) {
      return otherwise;
    }
    throw error;
  }
}

export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

/** Whose passphrase is the vault's. */
export const OWNER = "owner";

export interface Credentials {
  /** Which of several vaults is to be unlocked. */
  readonly vault?: string | undefined;
  readonly user: string;
  readonly passphrase: string;
  readonly code?: string | undefined;
  readonly passkey?: Assertion | undefined;
}

/** Where all of the API is. */
const PREFIX = "/api/v1";

/** Names of cities by day, `2024-05-17`; nothing of days of which none is known. */
export type Places = ReadonlyMap<string, readonly string[]>;

/** Talks to the API of this origin. */
export class Api {
  /** What each question about one photo has besides. */
  readonly #suffix: string;

  /** @param trash whether the photos that it is asked for are in the trash */
  constructor(trash = false) {
    this.#suffix = trash ? "trash=1" : "";
  }

  get inTrash(): boolean {
    return this.#suffix !== "";
  }

  /** Asks without making use of the session, so that a page that nobody looks at does not keep it alive. */
  async session(): Promise<Session> {
    return await this.get<Session>("/session");
  }

  /**
   * Where the code of an authenticator app is missing the error's code is `code`; a passkey that is missing is a PasskeyNeededError.
   *
   * @returns whether the vault was locked and is being unlocked: nobody is signed in yet then
   */
  async signIn({ vault, user, passphrase, code, passkey }: Credentials): Promise<boolean> {
    const form: SignIn = {
      ...(vault === undefined ? {} : { vault }),
      ...(user === OWNER ? {} : { user }),
      passphrase,
      ...(code === undefined ? {} : { code }),
      ...(passkey === undefined ? {} : { passkey }),
    };
    const response = await this.send("POST", "/session", form);
    return response.status === 202;
  }

  /** @param force though programs use it; without that the error's code is `force` where some do */
  async lock(force: boolean): Promise<void> {
    await this.send("POST", `/lock${force ? "?force=true" : ""}`);
  }

  async signOut(): Promise<void> {
    await this.send("DELETE", "/session");
  }

  factors(): Promise<Factors> {
    return this.get("/passkeys");
  }

  /** Asks to add a passkey to who is signed in, whose name and password these are. */
  passkeyInvitation({ user, passphrase }: Credentials): Promise<CreationOptions> {
    return this.post("/passkeys/invitation", { user, passphrase });
  }

  addPasskey(label: string, made: Attestation): Promise<Factors> {
    const addition: PasskeyAddition = { label, ...made };
    return this.post("/passkeys", addition);
  }

  /** Needs the name and the password of who is signed in. */
  removePasskey(id: string, { user, passphrase }: Credentials): Promise<Factors> {
    return this.post(`/passkeys/${encodeURIComponent(id)}/removal`, { user, passphrase });
  }

  /** @param touched whether somebody has used the page since it was asked last */
  status(touched: boolean): Promise<IndexStatus> {
    return touched ? this.get("/status") : this.look("/status");
  }

  timeline(query: string, signal?: AbortSignal): Promise<Timeline> {
    return this.get(`/timeline?${new URLSearchParams({ q: query })}`, signal);
  }

  /** One page of a month's photos, newest first. */
  photos(query: string, month: MonthCount, after?: string, limit = 500): Promise<PhotoPage> {
    const parameters = new URLSearchParams({
      q: query,
      month: isoMonth(month),
      limit: String(limit),
    });
    if (after !== undefined) {
      parameters.set("after", after);
    }
    return this.get(`/photos?${parameters}`);
  }

  /** Where the photos of each day of a month were taken. */
  async places(query: string, month: MonthCount): Promise<Places> {
    const parameters = new URLSearchParams({ q: query, month: isoMonth(month), places: "3" });
    const { days } = await this.get<Days>(`/timeline/days?${parameters}`);
    return new Map(days.flatMap(({ day, places }) => (places === undefined ? [] : [[day, places]])));
  }

  /** As photo, where nobody opens it: it is no view. */
  glance(id: string): Promise<PhotoDetails> {
    return this.look(`/photos/${encodeURIComponent(id)}`);
  }

  photo(id: string, signal?: AbortSignal): Promise<PhotoDetails> {
    return this.get(`/photos/${encodeURIComponent(id)}`, signal);
  }

  /** @return undefined where the photo has none */
  async thumbnail(id: string, size: ThumbnailSize, signal: AbortSignal): Promise<ArrayBuffer | undefined> {
    const path = `/photos/${encodeURIComponent(id)}/thumbnail?size=${size}`;
    return await unlessMissing(this.bytes(path, signal), undefined);
  }

  original(id: string, signal: AbortSignal): Promise<ArrayBuffer> {
    return this.bytes(originalPath(id), signal);
  }

  /** @returns what the path, below the version, answers */
  async bytes(path: string, signal: AbortSignal): Promise<ArrayBuffer> {
    return (await this.#fetch(path, { signal })).arrayBuffer();
  }

  /** @param path below the version */
  url(path: string): string {
    const meant = this.#suffix !== "" && path.startsWith("/photos/");
    return `${PREFIX}${path}${meant ? `${path.includes("?") ? "&" : "?"}${this.#suffix}` : ""}`;
  }

  /** Where the photo itself is, for an image, a video or a link. */
  originalUrl(id: string): string {
    return this.url(originalPath(id));
  }

  /** Where the seconds around a live photo are. */
  motionUrl(id: string): string {
    return this.url(motionPath(id));
  }

  downloadUrl(id: string): string {
    return this.url(`${originalPath(id)}?download=1`);
  }

  /** The tags of all photos, those of most photos first. */
  async tags(): Promise<readonly FacetCount[]> {
    const path = `/facets?${new URLSearchParams({ of: "tag", limit: "1000" })}`;
    return (await this.get<{ facets: { tag: readonly FacetCount[] } }>(path)).facets.tag;
  }

  /** @param photos ids, at most 100 */
  edit(photos: readonly string[], change: Change): Promise<EditAnswer> {
    return this.post("/edits", { photos, change });
  }

  /** @param edits at most 100 */
  undo(edits: readonly EditMark[]): Promise<EditAnswer> {
    return this.post("/edits/undo", { edits });
  }

  async queryHelp(): Promise<readonly QueryFilter[]> {
    const help = await this.get<QueryHelp>("/query-help");
    return help.filters;
  }

  /** @returns what the path, below the version, answers in JSON */
  async get<T>(path: string, signal?: AbortSignal): Promise<T> {
    const response = await this.#fetch(path, signal ? { signal } : {});
    return (await response.json()) as T;
  }

  /** As get, of what the page asks of its own accord: no use of the vault, which locks when nobody uses it, and no view. */
  async look<T>(path: string): Promise<T> {
    const response = await this.#fetch(path, { headers: { "X-Latent-Untouched": "1" } });
    return (await response.json()) as T;
  }

  /** @returns what a change, asked for at the path below the version, answers in JSON */
  async post<T>(path: string, body?: unknown): Promise<T> {
    return (await (await this.send("POST", path, body)).json()) as T;
  }

  /** Asks for a change. */
  send(method: string, path: string, body?: unknown): Promise<Response> {
    return this.#fetch(path, {
      method,
      headers: { "X-Latent": "1", "Content-Type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** For what is neither asked nor answered in JSON. */
  ask(path: string, init: RequestInit): Promise<Response> {
    return this.#fetch(path, init);
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    let response: Response;
    try {
      response = await fetch(this.url(path), { credentials: "same-origin", redirect: "error", ...init });
    } catch (error) {
      throw isAbort(error) ? error : new UnreachableError(error);
    }
    if (!response.ok) {
      throw await apiError(response);
    }
    return response;
  }
}

/** `2024-05`. */
function isoMonth({ year, month }: MonthCount): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

/** Where the seconds around a live photo are that is not in the trash. */
export function motionUrl(id: string): string {
  return `${PREFIX}${motionPath(id)}`;
}

function motionPath(id: string): string {
  return `/photos/${encodeURIComponent(id)}/motion`;
}

function originalPath(id: string): string {
  return `/photos/${encodeURIComponent(id)}/original`;
}

async function apiError(response: Response): Promise<ApiError> {
  if (response.status === 429) {
    const seconds = response.headers.get("Retry-After");
    return new ApiError(429, "too-many", tooMany(seconds === null ? undefined : Number(seconds)));
  }
  try {
    const answer = (await response.json()) as Problem | Refusal;
    return isRefusal(answer)
      ? refused(response.status, answer)
      : new ApiError(response.status, answer.error.code, inWords(answer.error.message));
  } catch {
    return new ApiError(response.status, "unknown", msg(str`The server answered ${response.status}.`));
  }
}

/** @param seconds until there may be another; undefined where nobody knows */
function tooMany(seconds: number | undefined): string {
  return seconds === undefined ? msg("Too many attempts. Try again in a while.") : plural(seconds, {
    one: msg(str`Too many attempts. Try again in ${seconds} second.`),
    other: msg(str`Too many attempts. Try again in ${seconds} seconds.`),
  });
}

/** Of the server that the gallery is a part of. */
function isRefusal(answer: Problem | Refusal): answer is Refusal {
  return typeof answer.error === "string";
}

function refused(status: number, { error, needs, passkey, orCode, hosts }: Refusal): ApiError {
  const message = inWords(error);
  if (passkey !== undefined) {
    return new PasskeyNeededError(message, passkey, orCode ?? false);
  }
  return hosts === undefined ? new ApiError(status, needs ?? "unknown", message) : new OtherSiteError(message, hosts);
}
