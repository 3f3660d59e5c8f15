/** Made from the description in openapi: change that. */
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What went wrong. It names nothing of the vault but what the request itself named. */
        readonly Problem: {
            readonly error: components["schemas"]["Fault"];
        };
        readonly Fault: {
            /** @description One of `query`, `parameter`, `body`, `forbidden`, `not-found`, `method`, `conflict`, `too-large`, `too-many` and `failed`. */
            readonly code: string;
            /** @description For people. */
            readonly message: string;
        };
        /** @description Why you are not let in, or not let do it. */
        readonly Refusal: {
            /** @description For people. */
            readonly error: string;
            /**
             * @description What would help.
             * @enum {string}
             */
            readonly needs?: "code" | "passkey" | "force";
            /** @description Whether the code of an authenticator app will do in a passkey's place. */
            readonly orCode?: boolean;
            readonly passkey?: components["schemas"]["RequestOptions"];
            /** @description Where your passkeys work. */
            readonly hosts?: readonly string[];
        };
        /** @description Name and password, and a second factor where one is asked for. */
        readonly SignIn: {
            /** @description Which of several locked vaults to unlock, by its name. */
            readonly vault?: string;
            /** @description The account's name; the owner's where it is absent. */
            readonly user?: string;
            /** @description The vault's passphrase for the owner, else the account's password. */
            readonly passphrase: string;
            /** @description Of an authenticator app. */
            readonly code?: string;
            readonly passkey?: components["schemas"]["Assertion"];
        };
        /** @description What a browser is told to be shown a passkey: WebAuthn's `PublicKeyCredentialRequestOptionsJSON`. */
        readonly RequestOptions: {
            readonly challenge: string;
            readonly rpId: string;
            readonly allowCredentials: readonly components["schemas"]["Descriptor"][];
            readonly userVerification: components["schemas"]["UserVerification"];
            /** @description Milliseconds. */
            readonly timeout: number;
        };
        /** @enum {string} */
        readonly UserVerification: "discouraged" | "preferred" | "required";
        /** @description A credential. */
        readonly Descriptor: {
            /** @constant */
            readonly type: "public-key";
            /** @description In base64url. */
            readonly id: string;
        };
        /** @description A passkey that was shown; all in base64url. */
        readonly Assertion: {
            readonly credential: string;
            readonly clientData: string;
            readonly authenticatorData: string;
            readonly signature: string;
        };
        /** @description What a grid needs of one photo. */
        readonly PhotoSummary: {
            /** @description Stays as long as the file keeps its path. */
            readonly id: string;
            /** @description Of the file. */
            readonly name: string;
            /** @description Media type by content, `application/octet-stream` where unknown. */
            readonly type: string;
            /** @description Pixels as displayed; 0 where unknown. */
            readonly width: number;
            /** @description Pixels as displayed; 0 where unknown. */
            readonly height: number;
            /** @description Local time on the camera's clock. */
            readonly taken: string;
            readonly title?: string;
            /** @description A blurred picture until the thumbnail has come */
            readonly placeholder?: string;
            /** @description How many photos its stack has; missing where it stands alone. */
            readonly stacked?: number;
            /** @description Of the vault's owner. */
            readonly favorite: boolean;
            /** @description Whether the timeline is without it. */
            readonly archived: boolean;
            /** @description The contents could not be understood: the photo is known by name alone. */
            readonly failed: boolean;
            /** @description A sidecar turns it otherwise than its file says: `original` is shown wrongly, `picture` and the thumbnails rightly. */
            readonly turned?: boolean;
            /** @description The seconds around it can be played: `motion` hands them out. */
            readonly live?: boolean;
        };
        /** @description Everything that is known of one photo. */
        readonly PhotoDetails: components["schemas"]["PhotoSummary"] & {
            /** @description From the vault's root; the name alone where you see it by an album only. */
            readonly path: string;
            readonly bytes: number;
            /** @description Seconds that a video or an animation lasts. */
            readonly duration?: number;
            /** @description Time zone of `taken`, as `+02:00` or `Z`. */
            readonly takenOffset?: string;
            /** @description `taken` is when the file was changed, as nothing tells better. */
            readonly takenGuessed: boolean;
            readonly camera?: string;
            readonly lens?: string;
            readonly iso?: number;
            readonly fNumber?: number;
            /** @description Seconds. */
            readonly exposure?: number;
            /** @description Millimetres. */
            readonly focalLength?: number;
            readonly latitude?: number;
            readonly longitude?: number;
            /** @description Metres above sea level. */
            readonly altitude?: number;
            readonly country?: string;
            readonly city?: string;
            readonly caption?: string;
            readonly keywords: readonly string[];
            /** @description Each once; those below others as paths, `places/Norway`. */
            readonly tags: readonly string[];
            readonly people: readonly string[];
            /** @description 1 to 5, 0 for unrated, -1 for rejected. */
            readonly rating?: number;
            /** @description Largest first; empty where there is no thumbnail. */
            readonly colours: readonly components["schemas"]["ColourShare"][];
            /** @description 0 for no detail to 100 for detail everywhere. */
            readonly sharpness?: number;
            /** @description From exposure, contrast and sharpness. */
            readonly quality?: number;
            readonly stack?: components["schemas"]["Stack"];
            readonly origins: components["schemas"]["Origins"];
            /** @description Why the contents could not be understood. */
            readonly error?: string;
            /** @description Whether you may change what is said of it. */
            readonly editable: boolean;
            /** @description Whether you are shown it with the owner's watermark alone. Then there is nothing but thumbnails of it, and all that is made of its file is refused. */
            readonly marked: boolean;
        };
        /** @description Whose word counts on what is told of a photo; nothing of what nobody tells. */
        readonly Origins: {
            readonly taken?: components["schemas"]["Origin"];
            readonly camera?: components["schemas"]["Origin"];
            readonly lens?: components["schemas"]["Origin"];
            readonly exposure?: components["schemas"]["Origin"];
            readonly position?: components["schemas"]["Origin"];
            readonly place?: components["schemas"]["Origin"];
            readonly title?: components["schemas"]["Origin"];
            readonly caption?: components["schemas"]["Origin"];
            readonly tags?: components["schemas"]["Origin"];
            readonly people?: components["schemas"]["Origin"];
            readonly rating?: components["schemas"]["Origin"];
            readonly favorite?: components["schemas"]["Origin"];
        };
        /**
         * @description `sidecar` is an XMP file beside the photo, `takeout` Google's JSON beside it. `exif`, `xmp`, `iptc`, `text`, `maker_note`, `movie` and `format` are parts of the file itself. `file_name` is its name, and `place` what follows from the position.
         * @enum {string}
         */
        readonly Origin: "sidecar" | "exif" | "xmp" | "iptc" | "movie" | "format" | "text" | "maker_note" | "takeout" | "file_name" | "place";
        readonly ColourShare: {
            readonly colour: string;
            /** @description Of the picture's area. */
            readonly percent: number;
        };
        /** @description Files that are one photo. */
        readonly Stack: {
            readonly kinds: readonly ("live" | "raw_and_picture" | "burst")[];
            /** @description Their ids, the one to be shown first. */
            readonly photos: readonly string[];
        };
        readonly Albums: {
            readonly albums: readonly components["schemas"]["Album"][];
            /** @description Whether you may make albums. */
            readonly editable: boolean;
        };
        readonly Album: {
            readonly id: string;
            readonly name: string;
            /** @description The id of the album that this one is in. */
            readonly parent?: string;
            /** @description Of its own */
            readonly photos: number;
            readonly cover?: components["schemas"]["PhotoSummary"];
            /** @description Whether it has what a query finds. */
            readonly smart: boolean;
            /** @description Of a smart album, for those who may change it. */
            readonly query?: string;
            readonly order: components["schemas"]["AlbumOrder"];
            /** @description Capture time of its first photo, as `taken` of photos. */
            readonly oldest?: string;
            /** @description Capture time of its last photo. */
            readonly newest?: string;
            /** @description Whether you may change it. */
            readonly editable: boolean;
        };
        /**
         * @description As its photos are listed (of a smart album, newest first); by capture time, oldest first; by file name.
         * @enum {string}
         */
        readonly AlbumOrder: "album" | "taken" | "name";
        readonly AlbumChange: {
            readonly name?: string;
            readonly parent?: string | null;
            readonly query?: string | null;
            /** @description A photo's id. */
            readonly cover?: string | null;
            readonly order?: components["schemas"]["AlbumOrder"];
            readonly add?: components["schemas"]["PhotoIds"];
            readonly remove?: components["schemas"]["PhotoIds"];
            readonly move?: {
                readonly photos: components["schemas"]["PhotoIds"];
                /** @description The photo that they come before; behind all others where it is absent. */
                readonly before?: string | null;
            };
        };
        readonly PhotoIds: readonly string[];
        readonly AlbumChanged: {
            readonly album?: components["schemas"]["Album"];
            /** @description Takes this change back and no other. */
            readonly undo: string;
        };
        readonly SavedSearches: {
            readonly searches: readonly components["schemas"]["SavedSearch"][];
            /** @description Whether you may save searches. */
            readonly editable: boolean;
        };
        readonly SavedSearch: {
            readonly id: string;
            readonly name: string;
            readonly query: string;
        };
        readonly SearchChange: {
            readonly name?: string;
            readonly query?: string;
        };
        readonly SearchChanged: {
            readonly search?: components["schemas"]["SavedSearch"];
            readonly undo: string;
        };
        /** @description A change that may be taken back, as it was answered. */
        readonly ChangeMark: {
            readonly undo: string;
        };
        /**
         * @example {
         *       "allowed": true,
         *       "liked": false,
         *       "likes": [
         *         "anna"
         *       ],
         *       "comments": [
         *         {
         *           "id": "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
         *           "author": "anna",
         *           "time": "2026-11-24T12:30:00Z",
         *           "text": "What a light",
         *           "removable": false
         *         }
         *       ]
         *     }
         */
        readonly Conversation: {
            /** @description Whether the owner allows comments and likes. All else is empty where not. */
            readonly allowed: boolean;
            /** @description Whether you like it. */
            readonly liked: boolean;
            /** @description The names of the accounts that like it, the one first that was first. */
            readonly likes: readonly string[];
            /** @description The oldest first. */
            readonly comments: readonly components["schemas"]["Comment"][];
        };
        readonly Comment: {
            readonly id: string;
            /** @description The name of the account, which need not be there any more. */
            readonly author: string;
            /**
             * Format: date-time
             * @description In UTC.
             */
            readonly time: string;
            /** @description Plain text, with line breaks: never markup. */
            readonly text: string;
            /** @description Whether you may remove it. */
            readonly removable: boolean;
        };
        readonly CommentOrder: {
            /** @description 1 to 2000 characters in Unicode's form NFC, without control characters but line breaks. It is brought into that form; blank ends, and more than one empty line in a row, are left out. */
            readonly text: string;
        };
        readonly CommentRemoval: {
            /** @description The id of a comment. */
            readonly comment: string;
        };
        readonly LikeOrder: {
            /** @description Whether you like it. */
            readonly like: boolean;
        };
        readonly CommentSettings: {
            readonly allowed: boolean;
        };
        readonly NewestComments: {
            /** @description Whether the owner allows comments and likes. */
            readonly allowed: boolean;
            /** @description The newest first. */
            readonly comments: readonly components["schemas"]["CommentOnPhoto"][];
            /** @description How many comments there are in all. */
            readonly total: number;
        };
        readonly CommentOnPhoto: {
            readonly comment: components["schemas"]["Comment"];
            readonly photo?: components["schemas"]["PhotoSummary"];
        };
        /** @enum {string} */
        readonly Facet: "year" | "month" | "camera" | "lens" | "country" | "city" | "type" | "tag" | "person" | "album" | "folder";
        readonly Facets: {
            readonly facets: {
                readonly [key: string]: readonly components["schemas"]["FacetCount"][];
            };
        };
        /** @enum {string} */
        readonly Grouped: "year" | "month" | "camera" | "lens" | "country" | "city" | "type" | "tag" | "person" | "folder";
        readonly Groups: {
            /** @description All that match. */
            readonly photos: number;
            /** @description Of their files. */
            readonly bytes: number;
            readonly groups: {
                readonly [key: string]: readonly components["schemas"]["Group"][];
            };
        };
        readonly Group: {
            readonly value: string;
            readonly photos: number;
            readonly bytes: number;
            /** @description The id of the newest photo that has a thumbnail. */
            readonly cover?: string;
        };
        readonly FacetCount: {
            readonly value: string;
            readonly photos: number;
        };
        readonly Devices: {
            readonly user: string;
            readonly devices: readonly components["schemas"]["Device"][];
        };
        readonly Device: {
            readonly id: string;
            /** @description What its user calls it. */
            readonly label: string;
            /** Format: date-time */
            readonly made: string;
            /**
             * Format: date-time
             * @description To the hour.
             */
            readonly lastUse?: string;
        };
        readonly NewDevice: {
            /** @description Its hyphens, spaces and capitals do not matter. */
            readonly password: string;
            readonly code: components["schemas"]["QrCode"];
            readonly all: components["schemas"]["Devices"];
        };
        /** @description The password, to be drawn for a phone's camera. */
        readonly QrCode: {
            /** @description Modules in a row. */
            readonly size: number;
            /** @description What is dark, as the data of an SVG path in which a module is 1 by 1. */
            readonly path: string;
        };
        readonly Duplicates: {
            readonly sets: readonly components["schemas"]["DuplicateSet"][];
            /** @description How many sets there are in all. */
            readonly total: number;
            /**
             * Format: int64
             * @description How much room all but the first of each set take.
             */
            readonly bytes: number;
            /** @description Whether you may say what is no duplicate. */
            readonly editable: boolean;
        };
        readonly DuplicateSet: {
            /** @description For who may change albums, those that each of the photos is in, by its id; those that are in none are left out. */
            readonly albums: {
                readonly [key: string]: readonly string[];
            };
            /** @description The one first that is worth most. */
            readonly photos: readonly components["schemas"]["PhotoDetails"][];
        };
        readonly KeptApart: {
            /** @enum {string} */
            readonly likeness: "same" | "alike";
            readonly photos: readonly string[];
        };
        readonly ApartDecision: {
            readonly undo: string;
        };
        readonly EditRequest: {
            /** @description Their ids. */
            readonly photos: readonly string[];
            readonly change: components["schemas"]["Change"];
        };
        /** @description What it does not name stays, what is null is removed. Then the photo's own word counts again; but a caption is none then. */
        readonly Change: {
            readonly caption?: string | null;
            readonly tags?: components["schemas"]["TagChange"];
            readonly rating?: number | null;
            readonly favorite?: boolean | null;
            /** @description Whether the timeline is without it. */
            readonly archived?: boolean | null;
            /** @description Local time, with its zone where that is known: `2024-05-17T18:32:05+02:00`. */
            readonly taken?: string | null;
            /** @description Moves the time of each by so many seconds; not together with `taken`. */
            readonly takenShift?: number;
            /**
             * @description Clockwise, in degrees, of each from how it is shown. Its pixels stay as they are.
             * @enum {integer}
             */
            readonly rotate?: 90 | 180 | 270;
            readonly place?: components["schemas"]["Place"] | null;
        };
        readonly TagChange: {
            readonly add?: readonly string[];
            readonly remove?: readonly string[];
            readonly move?: components["schemas"]["TagMove"];
        };
        /** @description A tag, and all tags below it, get another path; a photo without them is refused. */
        readonly TagMove: {
            readonly from: string;
            readonly to: string;
        };
        readonly Place: {
            readonly latitude: number;
            readonly longitude: number;
            /** @description Metres above sea level. */
            readonly altitude?: number;
        };
        readonly UndoRequest: {
            readonly edits: readonly components["schemas"]["EditMark"][];
        };
        /** @description An edit that may be taken back, as it was answered. */
        readonly EditMark: {
            /** @description The photo's. */
            readonly id: string;
            /** @description The edit's. */
            readonly undo: string;
        };
        readonly EditAnswer: {
            readonly photos: readonly components["schemas"]["EditOutcome"][];
            /** @description Whether searches, and `photo` in each outcome, tell what was written. */
            readonly searchable: boolean;
        };
        /** @description What became of an edit of one photo; either `error`, or the others. */
        readonly EditOutcome: {
            readonly id: string;
            readonly before?: components["schemas"]["Sidecar"];
            readonly after?: components["schemas"]["Sidecar"];
            /** @description Takes this edit back and no other; missing where nothing has changed. */
            readonly undo?: string;
            readonly photo?: components["schemas"]["PhotoDetails"];
            readonly error?: components["schemas"]["Fault"];
        };
        /** @description What the file beside a photo says of it. */
        readonly Sidecar: {
            readonly tags?: readonly string[];
            readonly people?: readonly string[];
            readonly caption?: string;
            readonly rating?: number;
            readonly favorite?: boolean;
            readonly archived?: boolean;
            /** @description How the stored picture is shown */
            readonly orientation?: number;
            /** @description As in `Change`. */
            readonly taken?: string;
            readonly latitude?: number;
            readonly longitude?: number;
            readonly altitude?: number;
            readonly country?: string;
            readonly region?: string;
            readonly city?: string;
        };
        readonly Folder: {
            readonly path: string;
            /** @description The paths of the folders above it, the highest first, without the library itself. */
            readonly above: readonly string[];
            /** @description In it and below it. */
            readonly photos: number;
            /** @description Of their files. */
            readonly bytes: number;
            /** @description The id of the newest photo that has a thumbnail. */
            readonly cover?: string;
            /** @description Those in it, with all that is below them, by their names. */
            readonly folders: readonly components["schemas"]["FolderWithin"][];
        };
        readonly FolderWithin: {
            readonly path: string;
            readonly photos: number;
            readonly bytes: number;
            readonly cover?: string;
        };
        readonly Clusters: {
            readonly clusters: readonly components["schemas"]["Cluster"][];
        };
        readonly Cluster: {
            readonly latitude: number;
            readonly longitude: number;
            readonly extent: components["schemas"]["Area"];
            readonly photos: number;
            /** @description The id of the newest of its photos. */
            readonly newest: string;
        };
        /** @description In degrees. */
        readonly Area: {
            readonly south: number;
            readonly west: number;
            readonly north: number;
            readonly east: number;
        };
        readonly PlaceList: {
            readonly places: readonly components["schemas"]["NamedPlace"][];
        };
        readonly NamedPlace: {
            readonly name: string;
            readonly country: string;
            readonly latitude: number;
            readonly longitude: number;
        };
        /** @description What is asked of who signs in, besides the password. */
        readonly Factors: {
            readonly user: string;
            /** @description What a passkey would be for that is added on this page; missing where browsers have none for it. */
            readonly host?: string;
            /** @description Whether the code of an authenticator app will do. */
            readonly code: boolean;
            readonly passkeys: readonly components["schemas"]["Passkey"][];
        };
        readonly Passkey: {
            readonly id: string;
            /** @description What its user calls it. */
            readonly label: string;
            /** @description Of the page that it works at. */
            readonly host: string;
            /** Format: date-time */
            readonly made: string;
            /** Format: date-time */
            readonly lastUse?: string;
        };
        readonly PasskeyAddition: components["schemas"]["Attestation"] & {
            /** @description What its user calls it. */
            readonly label: string;
        };
        /** @description A passkey that was made; all in base64url. */
        readonly Attestation: {
            readonly clientData: string;
            readonly attestationObject: string;
        };
        /** @description What a browser is told to make a passkey: WebAuthn's `PublicKeyCredentialCreationOptionsJSON`. */
        readonly CreationOptions: {
            readonly challenge: string;
            readonly rp: {
                readonly id: string;
                readonly name: string;
            };
            readonly user: {
                readonly id: string;
                readonly name: string;
                readonly displayName: string;
            };
            readonly pubKeyCredParams: readonly {
                /** @constant */
                readonly type: "public-key";
                /** @description Of COSE. */
                readonly alg: number;
            }[];
            readonly excludeCredentials: readonly components["schemas"]["Descriptor"][];
            readonly authenticatorSelection: {
                /** @enum {string} */
                readonly residentKey: "discouraged" | "preferred" | "required";
                readonly requireResidentKey: boolean;
                readonly userVerification: components["schemas"]["UserVerification"];
            };
            /** @enum {string} */
            readonly attestation: "none" | "indirect" | "direct" | "enterprise";
            /** @description Milliseconds. */
            readonly timeout: number;
        };
        readonly GivesAway: {
            readonly facts: readonly components["schemas"]["Telltale"][];
            /**
             * @description What `stripped` is of this photo, the same pixels, or a JPEG of them; or none can be made.
             * @enum {string}
             */
            readonly without: "same_pixels" | "jpeg" | "none";
        };
        readonly Telltale: {
            /** @enum {string} */
            readonly kind: "place" | "place_name" | "person" | "creator" | "serial" | "time" | "camera" | "lens" | "software" | "edits" | "title" | "caption" | "comment" | "keyword" | "thumbnail" | "video";
            /** @description Empty where the kind says it all, as of `thumbnail` and `video`. */
            readonly value: string;
        };
        readonly Similar: {
            readonly photos: readonly components["schemas"]["PhotoSummary"][];
        };
        /**
         * @default grid
         * @enum {string}
         */
        readonly ThumbnailSize: "grid" | "screen";
        readonly QueryHelp: {
            readonly filters: readonly components["schemas"]["QueryFilter"][];
        };
        /** @description One line of the table of search filters. */
        readonly QueryFilter: {
            readonly key: string;
            readonly meaning: string;
            /** @description The simplest first. */
            readonly examples: readonly string[];
        };
        readonly Completions: {
            readonly completions: readonly components["schemas"]["Completion"][];
        };
        readonly Completion: {
            /** @description What to put in the place of a part of the query. */
            readonly text: string;
            /** @description Where that part begins, in UTF-16 units. */
            readonly start: number;
            /** @description Where it ends. */
            readonly end: number;
            /** @description Of the filter. */
            readonly key: string;
            /** @description Of the filter, as people read it; missing for the filter itself. */
            readonly value?: string;
            /** @description Of the filter itself. */
            readonly meaning?: string;
            /** @description That the query then finds; missing where they are not counted. */
            readonly photos?: number;
        };
        readonly IndexStatus: {
            /** @description That are known, the failed ones included. */
            readonly photos: number;
            /** @description Files that wait to be looked at. */
            readonly pending: number;
            /** @description Photos that are known by name alone. */
            readonly failed: number;
            /** @enum {string} */
            readonly state: "scanning" | "looking" | "paused" | "ready";
            /** @description Files looked at since nothing waited last. */
            readonly done: number;
            /** @description Until nothing waits; missing where that cannot be told. */
            readonly secondsLeft?: number;
        };
        readonly Session: {
            readonly signedIn: boolean;
            /** @description Who is signed in; `owner` for whose vault it is. */
            readonly user?: string;
            /**
             * @description The vault is locked, and whoever signs in as its owner unlocks it.
             * @constant
             */
            readonly locked?: true;
            /** @description There are several vaults to unlock, by their names. */
            readonly choice?: boolean;
            /**
             * @description No vault is there: the user of the machine makes one or unlocks one on the page. Nobody signs in.
             * @constant
             */
            readonly welcome?: true;
        };
        readonly Unlocking: {
            /** @constant */
            readonly unlocking: true;
        };
        readonly Locking: {
            /** @constant */
            readonly locking: true;
        };
        readonly AuditLog: {
            readonly events: readonly components["schemas"]["AuditEvent"][];
        };
        readonly AuditEvent: {
            /**
             * Format: date-time
             * @description UTC.
             */
            readonly time: string;
            /**
             * @description `lost` are events that could not be kept.
             * @enum {string}
             */
            readonly kind: "sign-in" | "refused" | "sign-out" | "account" | "written" | "deleted" | "moved" | "copied" | "lost";
            /** @description The account; empty where it is not known. */
            readonly who: string;
            /** @description The path in the vault, the account that was changed, or the device or passkey that signed in; may be empty. */
            readonly what: string;
            /** @description The client's address; empty for a command on the machine itself. */
            readonly from: string;
        };
        readonly ChosenTheme: {
            readonly theme?: components["schemas"]["Theme"];
        };
        /** @description How the gallery looks. */
        readonly Theme: {
            /** @description Beside the logo, in plain text; empty for that of the program. */
            readonly name: string;
            /**
             * @description A kind of those that systems bring.
             * @enum {string}
             */
            readonly font: "sans" | "humanist" | "rounded" | "serif";
            /** @description How round large things are */
            readonly corner: number;
            readonly light: components["schemas"]["Palette"];
            readonly dark: components["schemas"]["Palette"];
        };
        /** @description The colours in the light, or in the dark. */
        readonly Palette: {
            readonly paper: components["schemas"]["Colour"];
            readonly raised: components["schemas"]["Colour"];
            readonly sunken: components["schemas"]["Colour"];
            readonly ink: components["schemas"]["Colour"];
            readonly "ink-soft": components["schemas"]["Colour"];
            readonly line: components["schemas"]["Colour"];
            readonly accent: components["schemas"]["Colour"];
            readonly "accent-ink": components["schemas"]["Colour"];
        };
        /**
         * @description An opaque colour in sRGB, in this form alone.
         * @example #b93a10
         */
        readonly Colour: string;
        readonly PhotoPage: {
            readonly photos: readonly components["schemas"]["PhotoSummary"][];
            /** @description On all pages. */
            readonly total: number;
            /** @description Opaque; missing on the last page. */
            readonly next?: string;
        };
        readonly Timeline: {
            readonly total: number;
            readonly months: readonly components["schemas"]["MonthCount"][];
        };
        readonly MonthCount: {
            readonly year: number;
            readonly month: number;
            readonly photos: number;
        };
        readonly Days: {
            readonly total: number;
            readonly days: readonly components["schemas"]["DayCount"][];
        };
        readonly DayCount: {
            /** Format: date */
            readonly day: string;
            readonly photos: number;
            /** @description Cities in which they were taken, those of most photos first; missing where none is known. */
            readonly places?: readonly string[];
        };
        readonly Years: {
            readonly years: readonly components["schemas"]["Year"][];
        };
        readonly Year: {
            readonly year: number;
            readonly photos: readonly components["schemas"]["PhotoSummary"][];
            /** @description Of that year, more than `photos` where there is a limit. */
            readonly total: number;
        };
        readonly Deletion: {
            readonly photos: readonly string[];
            /** @description Whether all files of a stack go with one of them. */
            readonly stacks?: boolean;
        };
        readonly TrashEntries: {
            readonly entries: readonly string[];
        };
        readonly TrashPage: {
            readonly entries: readonly components["schemas"]["TrashEntry"][];
            readonly total: number;
            /** @description For so long things stay. */
            readonly days: number;
            /** @description Where the next page starts; missing on the last. */
            readonly next?: string;
        };
        readonly TrashEntry: {
            readonly id: string;
            /** @description Of the file that stands for all of them. */
            readonly name: string;
            /** @description Where it was, with `/` between names; empty for the vault itself. */
            readonly folder: string;
            /** Format: date-time */
            readonly deleted: string;
            /** @description Who deleted it. */
            readonly by: string;
            /**
             * Format: date-time
             * @description When it is removed for good, at the earliest.
             */
            readonly goes: string;
            /** @description Those that the index knows by now, the one first that stands for all. Ask for them with `trash=1`. */
            readonly photos: readonly components["schemas"]["PhotoSummary"][];
        };
        readonly TrashAnswer: {
            readonly outcomes: readonly {
                /** @description As in the request; of the entry where the trash is emptied. */
                readonly id: string;
                /** @description The entry that it is in, or was. */
                readonly entry?: string;
                readonly error?: components["schemas"]["Fault"];
            }[];
            /** @description Whether searches tell it already. */
            readonly searchable: boolean;
        };
        readonly CopyRequest: {
            readonly files: readonly components["schemas"]["OwnFile"][];
        };
        /** @description A file that you have. */
        readonly OwnFile: {
            /** @description Of its contents. */
            readonly sha256: string;
            readonly bytes: number;
        };
        readonly CopyAnswer: {
            readonly files: readonly components["schemas"]["Copy"][];
        };
        readonly Copy: {
            /** @description The id of a photo with the same contents; missing where there is none. */
            readonly photo?: string;
        };
        readonly Places: {
            /** @description Paths from the vault's root, which is the empty one. */
            readonly places: readonly string[];
        };
        readonly Users: {
            /** @description The owner first, then by name. */
            readonly users: readonly components["schemas"]["User"][];
            readonly groups: readonly components["schemas"]["UserGroup"][];
        };
        readonly User: {
            readonly name: string;
            /** @description Whether the code of an authenticator app is asked for. */
            readonly secondFactor: boolean;
            readonly passkeys: readonly components["schemas"]["Passkey"][];
            readonly apps: readonly components["schemas"]["Device"][];
            /** @description Its own, besides those of its groups; the owner needs none. */
            readonly grants: readonly components["schemas"]["PlacedRole"][];
            /** @description Nobody is let in with it, and nothing else is known of it: what Latent keeps of it cannot be read. */
            readonly damaged: boolean;
        };
        readonly UserGroup: {
            readonly name: string;
            /** @description Names of accounts. */
            readonly members: readonly string[];
            readonly grants: readonly components["schemas"]["PlacedRole"][];
            /** @description It gives nobody anything, and nothing else is known of it. */
            readonly damaged: boolean;
        };
        readonly PlacedRole: {
            readonly place: components["schemas"]["SharedPlace"];
            readonly role: components["schemas"]["Role"];
            /** @description The album's id. */
            readonly albumId?: string;
        };
        /** @description One of both. */
        readonly SharedPlace: {
            /** @description From the vault's root, `/`. */
            readonly folder?: string;
            /** @description Its name behind those of the albums it is in, `Trips/Norway`; its id where it is gone. */
            readonly album?: string;
        };
        /**
         * @description A viewer sees and downloads, a contributor adds photos as well, an editor changes, moves and deletes as well.
         * @enum {string}
         */
        readonly Role: "viewer" | "contributor" | "editor";
        readonly NewPassword: {
            readonly password: string;
            readonly all: components["schemas"]["Users"];
        };
        readonly VaultState: {
            /** @description Of its folder. */
            readonly name: string;
            /** @description On the machine that serves this, from its root. */
            readonly folder: string;
            /**
             * Format: date-time
             * @description When it was unlocked.
             */
            readonly since: string;
            readonly readOnly: boolean;
            /** @description Where it is mounted; missing where it is not. */
            readonly drive?: string;
            /** @description The address of the page. */
            readonly gallery?: string;
            /** @description The address for file managers. */
            readonly webdav?: string;
            /**
             * Format: date-time
             * @description Until when the certificate is valid.
             */
            readonly certificateUntil?: string;
            readonly idleLock?: components["schemas"]["IdleLock"];
            /** @description Whether it locks when its machine is suspended. */
            readonly suspendLock: boolean;
            /** @description Files and folders that are not as this machine remembers them. A check names them. */
            readonly suspicious: number;
            /** @description What is not as it should be, and what to do. */
            readonly warnings: readonly string[];
        };
        /** @description When the vault locks for want of use; missing where it does not. */
        readonly IdleLock: {
            /** @description Without use, after which it does. */
            readonly minutes: number;
            readonly secondsLeft: number;
            /** @description Programs whose open files keep it from locking. */
            readonly heldBy: readonly string[];
        };
        readonly ProviderSight: {
            readonly facts: readonly {
                /** @description What it is about, as `names`. */
                readonly what: string;
                readonly sentences: readonly string[];
            }[];
            readonly sizes: readonly components["schemas"]["SizeRange"][];
            /** @description Some of what is stored, in the order of paths. */
            readonly files: readonly components["schemas"]["StoredFile"][];
            /** @description How many files there are besides. */
            readonly more: number;
            /** @description What else is seen, and what is not. */
            readonly notes: readonly string[];
        };
        readonly SizeRange: {
            readonly range: string;
            readonly files: number;
            /** @description What files of such sizes are in a collection of photos. */
            readonly mostly: string;
        };
        readonly StoredFile: {
            /** @description Below the vault's folder. */
            readonly path: string;
            readonly bytes: number;
        };
        readonly IndexErrors: {
            readonly photos: readonly components["schemas"]["UnreadPhoto"][];
            readonly total: number;
            /** @description Where the next page starts; missing on the last. */
            readonly next?: string;
        };
        readonly UnreadPhoto: {
            readonly id: string;
            /** @description From the vault's root. */
            readonly path: string;
            readonly reason: string;
        };
        readonly Retried: {
            /** @description How many photos are looked at again. */
            readonly tried: number;
        };
        readonly Health: {
            readonly running?: components["schemas"]["RunningCheck"];
            readonly last?: components["schemas"]["Checked"];
            /** @description Why the check after `last` has not come to its end; missing where there is none such. */
            readonly problem?: string;
        };
        /** @description A check that is under way. */
        readonly RunningCheck: {
            readonly deep: boolean;
            /** Format: date-time */
            readonly since: string;
            /** @description Looked at so far. */
            readonly files: number;
            /** @description 0 while they are being counted. */
            readonly allFiles: number;
            /** @description Read so far. */
            readonly bytes: number;
            readonly allBytes: number;
            /** @description Bytes of them that an earlier check has read, which was ended. */
            readonly resumed: number;
        };
        /** @description The last check that has come to its end. */
        readonly Checked: {
            /**
             * Format: date-time
             * @description When it ended.
             */
            readonly at: string;
            readonly deep: boolean;
            readonly problems: number;
            /** @description What was looked at, and what is to be known of it. */
            readonly summary: readonly string[];
            /** @description The gravest first. */
            readonly found: readonly components["schemas"]["Found"][];
        };
        /** @description What was found alike. */
        readonly Found: {
            /**
             * @description `critical`: data may be lost; `note`: it is no problem.
             * @enum {string}
             */
            readonly severity: "critical" | "warning" | "note";
            /** @description What, how many, and where. */
            readonly heading: string;
            readonly items: readonly string[];
            /** @description What was found besides the items; empty where that is nothing. */
            readonly more: string;
            readonly advice: readonly string[];
        };
        readonly Conflicts: {
            readonly conflicts: readonly components["schemas"]["Conflict"][];
        };
        /** @description Two versions of one thing. */
        readonly Conflict: {
            readonly original: components["schemas"]["ConflictSide"];
            readonly copy: components["schemas"]["ConflictSide"];
            /**
             * @description How they compare. Merging keeps one of two that are identical, joins folders, and keeps both of all others.
             * @enum {string}
             */
            readonly comparison: "identical" | "folders" | "same-picture" | "different-pictures" | "different" | "unreadable";
        };
        readonly ConflictSide: {
            /** @description From `/`, the vault's root. */
            readonly path: string;
            /** @enum {string} */
            readonly kind: "file" | "folder" | "link";
            /** @description In bytes; of a folder, how many things are directly in it. */
            readonly size: number;
            /** Format: date-time */
            readonly modified: string;
            readonly photo?: components["schemas"]["PhotoSummary"];
        };
        /** @description What resolving a conflict has done. */
        readonly Resolved: {
            /** @description Versions that were identical to the other and are gone. */
            readonly collapsed: number;
            /** @description Things that were moved into the other folder. */
            readonly moved: number;
            /** @description Those that were moved so under another name: conflicts of their own now. */
            readonly renamed: number;
            /** @description Versions that stay beside each other. */
            readonly kept: number;
        };
        readonly Visits: {
            /** @description Whether views are counted. */
            readonly counting: boolean;
            /**
             * @description What each of `parts` is.
             * @enum {string}
             */
            readonly by: "day" | "month";
            /** @description All parts of the period, oldest first. */
            readonly parts: readonly components["schemas"]["VisitPart"][];
            /**
             * Format: int64
             * @description Of all parts.
             */
            readonly views: number;
            /** @description Those that are still there, the one that was looked at most first, whatever it was called then. */
            readonly photos: readonly components["schemas"]["PhotoViews"][];
            /** @description Those that are still there, the one that was looked at most first. */
            readonly albums: readonly components["schemas"]["AlbumViews"][];
            /** @description The one who has looked at most first. */
            readonly visitors: readonly components["schemas"]["Visitor"][];
        };
        readonly VisitPart: {
            /**
             * Format: date
             * @description Its first day.
             */
            readonly from: string;
            /**
             * Format: int64
             * @description Photos and albums that were opened.
             */
            readonly views: number;
            /** @description How many accounts have opened some. */
            readonly visitors: number;
        };
        readonly PhotoViews: {
            readonly photo: components["schemas"]["PhotoSummary"];
            /** Format: int64 */
            readonly views: number;
        };
        readonly AlbumViews: {
            readonly album: components["schemas"]["Album"];
            /** Format: int64 */
            readonly views: number;
        };
        readonly Visitor: {
            /** @description Of the account. */
            readonly name: string;
            /**
             * Format: int64
             * @description Photos and albums that it has opened.
             */
            readonly views: number;
            /**
             * Format: date
             * @description The last day of the period on which it has.
             */
            readonly last: string;
        };
        readonly Counting: {
            readonly counting: boolean;
        };
        readonly ChosenWatermark: {
            readonly watermark?: components["schemas"]["Watermark"];
        };
        /** @description A mark over photos. */
        readonly Watermark: {
            /** @description Whether anybody sees it. */
            readonly on: boolean;
            /**
             * @description Who sees photos with it alone, those who may not change them, or all accounts; never the owner.
             * @enum {string}
             */
            readonly audience: "viewers" | "everyone";
            /** @enum {string} */
            readonly position: "top-left" | "top" | "top-right" | "left" | "centre" | "right" | "bottom-left" | "bottom" | "bottom-right";
            /** @description Whether it is drawn all over the photo; `position` is nothing then. */
            readonly repeat: boolean;
            /** @description Percent of the mark's own. */
            readonly opacity: number;
            /** @description Of the mark, in percent of the photo's. */
            readonly width: number;
            /** @description Pixels of the longer side from which pictures are marked; 0 for all. Smaller ones go out as they are. */
            readonly from: number;
            /** @description What the mark says, where it was drawn from words; else empty. Nobody draws it from here. */
            readonly text: string;
            /** @description The mark, a PNG of at most 512 KiB and 2000 pixels a side. */
            readonly picture: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Problem = components['schemas']['Problem'];
export type Fault = components['schemas']['Fault'];
export type Refusal = components['schemas']['Refusal'];
export type SignIn = components['schemas']['SignIn'];
export type RequestOptions = components['schemas']['RequestOptions'];
export type UserVerification = components['schemas']['UserVerification'];
export type Descriptor = components['schemas']['Descriptor'];
export type Assertion = components['schemas']['Assertion'];
export type PhotoSummary = components['schemas']['PhotoSummary'];
export type PhotoDetails = components['schemas']['PhotoDetails'];
export type Origins = components['schemas']['Origins'];
export type Origin = components['schemas']['Origin'];
export type ColourShare = components['schemas']['ColourShare'];
export type Stack = components['schemas']['Stack'];
export type Albums = components['schemas']['Albums'];
export type Album = components['schemas']['Album'];
export type AlbumOrder = components['schemas']['AlbumOrder'];
export type AlbumChange = components['schemas']['AlbumChange'];
export type PhotoIds = components['schemas']['PhotoIds'];
export type AlbumChanged = components['schemas']['AlbumChanged'];
export type SavedSearches = components['schemas']['SavedSearches'];
export type SavedSearch = components['schemas']['SavedSearch'];
export type SearchChange = components['schemas']['SearchChange'];
export type SearchChanged = components['schemas']['SearchChanged'];
export type ChangeMark = components['schemas']['ChangeMark'];
export type Conversation = components['schemas']['Conversation'];
export type Comment = components['schemas']['Comment'];
export type CommentOrder = components['schemas']['CommentOrder'];
export type CommentRemoval = components['schemas']['CommentRemoval'];
export type LikeOrder = components['schemas']['LikeOrder'];
export type CommentSettings = components['schemas']['CommentSettings'];
export type NewestComments = components['schemas']['NewestComments'];
export type CommentOnPhoto = components['schemas']['CommentOnPhoto'];
export type Facet = components['schemas']['Facet'];
export type Facets = components['schemas']['Facets'];
export type Grouped = components['schemas']['Grouped'];
export type Groups = components['schemas']['Groups'];
export type Group = components['schemas']['Group'];
export type FacetCount = components['schemas']['FacetCount'];
export type Devices = components['schemas']['Devices'];
export type Device = components['schemas']['Device'];
export type NewDevice = components['schemas']['NewDevice'];
export type QrCode = components['schemas']['QrCode'];
export type Duplicates = components['schemas']['Duplicates'];
export type DuplicateSet = components['schemas']['DuplicateSet'];
export type KeptApart = components['schemas']['KeptApart'];
export type ApartDecision = components['schemas']['ApartDecision'];
export type EditRequest = components['schemas']['EditRequest'];
export type Change = components['schemas']['Change'];
export type TagChange = components['schemas']['TagChange'];
export type TagMove = components['schemas']['TagMove'];
export type Place = components['schemas']['Place'];
export type UndoRequest = components['schemas']['UndoRequest'];
export type EditMark = components['schemas']['EditMark'];
export type EditAnswer = components['schemas']['EditAnswer'];
export type EditOutcome = components['schemas']['EditOutcome'];
export type Sidecar = components['schemas']['Sidecar'];
export type Folder = components['schemas']['Folder'];
export type FolderWithin = components['schemas']['FolderWithin'];
export type Clusters = components['schemas']['Clusters'];
export type Cluster = components['schemas']['Cluster'];
export type Area = components['schemas']['Area'];
export type PlaceList = components['schemas']['PlaceList'];
export type NamedPlace = components['schemas']['NamedPlace'];
export type Factors = components['schemas']['Factors'];
export type Passkey = components['schemas']['Passkey'];
export type PasskeyAddition = components['schemas']['PasskeyAddition'];
export type Attestation = components['schemas']['Attestation'];
export type CreationOptions = components['schemas']['CreationOptions'];
export type GivesAway = components['schemas']['GivesAway'];
export type Telltale = components['schemas']['Telltale'];
export type Similar = components['schemas']['Similar'];
export type ThumbnailSize = components['schemas']['ThumbnailSize'];
export type QueryHelp = components['schemas']['QueryHelp'];
export type QueryFilter = components['schemas']['QueryFilter'];
export type Completions = components['schemas']['Completions'];
export type Completion = components['schemas']['Completion'];
export type IndexStatus = components['schemas']['IndexStatus'];
export type Session = components['schemas']['Session'];
export type Unlocking = components['schemas']['Unlocking'];
export type Locking = components['schemas']['Locking'];
export type AuditLog = components['schemas']['AuditLog'];
export type AuditEvent = components['schemas']['AuditEvent'];
export type ChosenTheme = components['schemas']['ChosenTheme'];
export type Theme = components['schemas']['Theme'];
export type Palette = components['schemas']['Palette'];
export type Colour = components['schemas']['Colour'];
export type PhotoPage = components['schemas']['PhotoPage'];
export type Timeline = components['schemas']['Timeline'];
export type MonthCount = components['schemas']['MonthCount'];
export type Days = components['schemas']['Days'];
export type DayCount = components['schemas']['DayCount'];
export type Years = components['schemas']['Years'];
export type Year = components['schemas']['Year'];
export type Deletion = components['schemas']['Deletion'];
export type TrashEntries = components['schemas']['TrashEntries'];
export type TrashPage = components['schemas']['TrashPage'];
export type TrashEntry = components['schemas']['TrashEntry'];
export type TrashAnswer = components['schemas']['TrashAnswer'];
export type CopyRequest = components['schemas']['CopyRequest'];
export type OwnFile = components['schemas']['OwnFile'];
export type CopyAnswer = components['schemas']['CopyAnswer'];
export type Copy = components['schemas']['Copy'];
export type Places = components['schemas']['Places'];
export type Users = components['schemas']['Users'];
export type User = components['schemas']['User'];
export type UserGroup = components['schemas']['UserGroup'];
export type PlacedRole = components['schemas']['PlacedRole'];
export type SharedPlace = components['schemas']['SharedPlace'];
export type Role = components['schemas']['Role'];
export type NewPassword = components['schemas']['NewPassword'];
export type VaultState = components['schemas']['VaultState'];
export type IdleLock = components['schemas']['IdleLock'];
export type ProviderSight = components['schemas']['ProviderSight'];
export type SizeRange = components['schemas']['SizeRange'];
export type StoredFile = components['schemas']['StoredFile'];
export type IndexErrors = components['schemas']['IndexErrors'];
export type UnreadPhoto = components['schemas']['UnreadPhoto'];
export type Retried = components['schemas']['Retried'];
export type Health = components['schemas']['Health'];
export type RunningCheck = components['schemas']['RunningCheck'];
export type Checked = components['schemas']['Checked'];
export type Found = components['schemas']['Found'];
export type Conflicts = components['schemas']['Conflicts'];
export type Conflict = components['schemas']['Conflict'];
export type ConflictSide = components['schemas']['ConflictSide'];
export type Resolved = components['schemas']['Resolved'];
export type Visits = components['schemas']['Visits'];
export type VisitPart = components['schemas']['VisitPart'];
export type PhotoViews = components['schemas']['PhotoViews'];
export type AlbumViews = components['schemas']['AlbumViews'];
export type Visitor = components['schemas']['Visitor'];
export type Counting = components['schemas']['Counting'];
export type ChosenWatermark = components['schemas']['ChosenWatermark'];
export type Watermark = components['schemas']['Watermark'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
