/** The JSON of the API, as the Java package app.latent.gallery.api writes it. */

/** What a grid needs of one photo. */
export interface PhotoSummary {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Pixels as displayed; 0 where unknown. */
  readonly width: number;
  readonly height: number;
  /** Local time on the camera's clock, `2024-05-17T18:32:05`. */
  readonly taken: string;
  readonly title?: string;
  readonly favorite: boolean;
  /** The contents could not be understood: the photo is known by name alone. */
  readonly failed: boolean;
}

/** Everything that is known of one photo. */
export interface PhotoDetails extends PhotoSummary {
  readonly path: string;
  readonly bytes: number;
  /** Seconds that a video or an animation lasts. */
  readonly duration?: number;
  readonly takenOffset?: string;
  readonly takenGuessed: boolean;
  readonly camera?: string;
  readonly lens?: string;
  readonly iso?: number;
  readonly fNumber?: number;
  /** Seconds. */
  readonly exposure?: number;
  /** Millimetres. */
  readonly focalLength?: number;
  readonly latitude?: number;
  readonly longitude?: number;
  /** Metres above sea level. */
  readonly altitude?: number;
  readonly country?: string;
  readonly city?: string;
  readonly caption?: string;
  readonly keywords: readonly string[];
  /** Those below others as paths, `places/Norway`. */
  readonly tags: readonly string[];
  readonly people: readonly string[];
  /** 1 to 5, 0 for unrated, -1 for rejected. */
  readonly rating?: number;
  readonly error?: string;
  /** Whether who looks at it may change what is said of it. */
  readonly editable: boolean;
}

/** What is to change of photos: what is absent stays, null is removed. */
export interface Change {
  readonly caption?: string | null;
  readonly tags?: { readonly add?: readonly string[]; readonly remove?: readonly string[] };
  /** 0 to 5. */
  readonly rating?: number | null;
  readonly favorite?: boolean;
  /** Local time, with its zone where that is known: `2024-05-17T18:32:05+02:00`. */
  readonly taken?: string | null;
  /** Seconds. */
  readonly takenShift?: number;
  readonly place?: Place | null;
}

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** What became of an edit of one photo. */
export interface EditOutcome {
  readonly id: string;
  /** Takes the edit back; absent where it has changed nothing. */
  readonly undo?: string;
  readonly photo?: PhotoDetails;
  readonly error?: { readonly code: string; readonly message: string };
}

export interface EditAnswer {
  readonly photos: readonly EditOutcome[];
  /** Whether `photo` in each outcome tells what was written. */
  readonly searchable: boolean;
}

/** An edit that may be taken back. */
export interface EditMark {
  readonly id: string;
  readonly undo: string;
}

export interface FacetCount {
  readonly value: string;
  readonly photos: number;
}

export interface PhotoPage {
  readonly photos: readonly PhotoSummary[];
  readonly total: number;
  readonly next?: string;
}

export interface MonthCount {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly photos: number;
}

export interface Timeline {
  readonly total: number;
  readonly months: readonly MonthCount[];
}

export interface IndexStatus {
  readonly photos: number;
  readonly pending: number;
  readonly failed: number;
}

/** One line of the table of search filters. */
export interface QueryFilter {
  readonly key: string;
  readonly meaning: string;
  /** The simplest first. */
  readonly examples: readonly string[];
}

/** What is asked of who signs in, besides the password. */
export interface Factors {
  readonly user: string;
  /** What a passkey would be for that is added on this page; missing where browsers have none for it. */
  readonly host?: string;
  /** Whether the code of an authenticator app will do. */
  readonly code: boolean;
  readonly passkeys: readonly Passkey[];
}

export interface Passkey {
  readonly id: string;
  readonly label: string;
  /** Of the page that it works at. */
  readonly host: string;
  /** ISO 8601. */
  readonly made: string;
  readonly lastUse?: string;
}

/** What a browser is told to be shown a passkey: WebAuthn's PublicKeyCredentialRequestOptionsJSON. */
export interface RequestOptions {
  readonly challenge: string;
  readonly rpId: string;
  readonly allowCredentials: readonly Descriptor[];
  readonly userVerification: UserVerificationRequirement;
  readonly timeout: number;
}

/** What a browser is told to make a passkey: WebAuthn's PublicKeyCredentialCreationOptionsJSON. */
export interface CreationOptions {
  readonly challenge: string;
  readonly rp: PublicKeyCredentialRpEntity;
  readonly user: { readonly id: string; readonly name: string; readonly displayName: string };
  readonly pubKeyCredParams: PublicKeyCredentialParameters[];
  readonly excludeCredentials: readonly Descriptor[];
  readonly authenticatorSelection: AuthenticatorSelectionCriteria;
  readonly attestation: AttestationConveyancePreference;
  readonly timeout: number;
}

/** A credential, by its id in base64url. */
export interface Descriptor {
  readonly type: "public-key";
  readonly id: string;
}

/** A passkey that was shown; all in base64url. */
export interface Assertion {
  readonly credential: string;
  readonly clientData: string;
  readonly authenticatorData: string;
  readonly signature: string;
}

/** A passkey that was made; all in base64url. */
export interface Attestation {
  readonly clientData: string;
  readonly attestationObject: string;
}

export type ThumbnailSize = "grid" | "screen";
