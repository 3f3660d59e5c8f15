/** The places of the gallery, as the navigation names them. */
import { msg } from "@lit/localize";
import { html, type TemplateResult } from "lit";
import { icons } from "../ui/icons.ts";
import type { PlaceName } from "./route.ts";

/** What places have in common, in the order of the navigation; the first has no heading, and is all that a phone's bar has room for. */
export const GROUPS = ["library", "explore", "aside", "vault"] as const;

export type Group = typeof GROUPS[number];

export const GROUP_NAMES: Readonly<Record<Group, string>> = {
  library: msg("Library"),
  explore: msg("Explore"),
  aside: msg("Set aside"),
  vault: msg("Vault"),
};

/** Where people are who want to add photos. */
const TAKING: readonly PlaceName[] = ["photos", "favorites", "albums", "folders", "tags", "people", "calendar"];

export interface Place {
  readonly name: PlaceName;
  readonly label: string;
  readonly icon: TemplateResult;
  /** None where it is gone to from elsewhere alone, and not in the navigation. */
  readonly group?: Group;
  /** For timelines: what is shown there whatever is searched for. */
  readonly filter?: string;
  /** For timelines: what to say where there is nothing. */
  readonly empty?: TemplateResult;
  /** Whether only the owner of the vault has it. */
  readonly ofOwner?: boolean;
  /** For what else there is: fetches it, when somebody first goes there. */
  readonly load?: () => Promise<unknown>;
}

export const places: readonly Place[] = [
  { name: "photos", label: msg("Photos"), icon: icons.picture, group: "library", filter: "" },
  {
    name: "favorites",
    label: msg("Favorites"),
    icon: icons.heart,
    group: "library",
    filter: "is:favorite",
    empty: html`
      <latent-notice heading="${msg("No favorites yet")}">
        <span slot="icon">${icons.heart}</span>
        <p>${msg("Give a photo a heart, and it is here.")}</p>
      </latent-notice>
    `,
  },
  {
    name: "albums",
    label: msg("Albums"),
    icon: icons.album,
    group: "library",
    load: () => Promise.all([import("../albums/albums-page.ts"), import("../albums/album-page.ts")]),
  },
  { name: "map", label: msg("Map"), icon: icons.map, group: "library", load: () => import("../map/map-page.ts") },
  {
    name: "folders",
    label: msg("Folders"),
    icon: icons.folder,
    group: "explore",
    load: () => import("../explore/folder-page.ts"),
  },
  {
    name: "tags",
    label: msg("Tags"),
    icon: icons.tag,
    group: "explore",
    load: () => import("../explore/tags-page.ts"),
  },
  {
    name: "people",
    label: msg("People"),
    icon: icons.person,
    group: "explore",
    load: () => import("../explore/people-page.ts"),
  },
  {
    name: "calendar",
    label: msg("Calendar"),
    icon: icons.calendar,
    group: "explore",
    load: () => import("../explore/calendar-page.ts"),
  },
  {
    name: "statistics",
    label: msg("Statistics"),
    icon: icons.statistics,
    group: "explore",
    load: () => import("../explore/statistics-page.ts"),
  },
  {
    name: "similar",
    label: msg("Similar photos"),
    icon: icons.picture,
    load: () => import("../explore/similar-page.ts"),
  },
  {
    name: "archive",
    label: msg("Archive"),
    icon: icons.archive,
    group: "aside",
    filter: "is:archived",
    empty: html`
      <latent-notice heading="${msg("Nothing in the archive")}">
        <span slot="icon">${icons.archive}</span>
        <p>${msg("What you archive leaves the timeline. It stays in its albums, and searches find it.")}</p>
      </latent-notice>
    `,
  },
  {
    name: "duplicates",
    label: msg("Duplicates"),
    icon: icons.copies,
    group: "aside",
    load: () => import("../duplicates/duplicates-page.ts"),
  },
  {
    name: "trash",
    label: msg("Trash"),
    icon: icons.trash,
    group: "aside",
    load: () => import("../trash/trash-page.ts"),
  },
  {
    name: "vault",
    label: msg("Vault"),
    icon: icons.vault,
    group: "vault",
    ofOwner: true,
    load: () => import("../vault/vault-page.ts"),
  },
  {
    name: "activity",
    label: msg("Activity"),
    icon: icons.activity,
    group: "vault",
    ofOwner: true,
    load: () => import("../owner/activity-page.ts"),
  },
  {
    name: "visits",
    label: msg("Visits"),
    icon: icons.eye,
    group: "vault",
    ofOwner: true,
    load: () => import("../visits/visits-page.ts"),
  },
  {
    name: "comments",
    label: msg("Comments"),
    icon: icons.comment,
    group: "vault",
    ofOwner: true,
    load: () => import("../comments/comments-page.ts"),
  },
  {
    name: "users",
    label: msg("Access"),
    icon: icons.people,
    group: "vault",
    ofOwner: true,
    load: () => import("../users/users-page.ts"),
  },
  {
    name: "watermark",
    label: msg("Watermark"),
    icon: icons.watermark,
    group: "vault",
    ofOwner: true,
    load: () => import("../watermark/watermark-page.ts"),
  },
  {
    name: "theme",
    label: msg("Appearance"),
    icon: icons.palette,
    group: "vault",
    ofOwner: true,
    load: () => import("../theme/theme-page.ts"),
  },
];

export function placeOf(name: PlaceName): Place {
  return places.find((place) => place.name === name) ?? places[0]!;
}

/** Whether adding photos is offered there. */
export function takesPhotos(name: PlaceName): boolean {
  return TAKING.includes(name);
}
