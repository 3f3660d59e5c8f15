/** The places of the gallery, as the navigation names them. */
import { html, type TemplateResult } from "lit";
import { icons } from "../ui/icons.ts";
import type { PlaceName } from "./route.ts";

/** What places have in common, in the order of the navigation; the first has no heading, and is all that a phone's bar has room for. */
export const GROUPS = ["Library", "Explore", "Set aside", "Vault"] as const;

export type Group = typeof GROUPS[number];

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
  { name: "photos", label: "Photos", icon: icons.picture, group: "Library", filter: "" },
  {
    name: "favorites",
    label: "Favorites",
    icon: icons.heart,
    group: "Library",
    filter: "is:favorite",
    empty: html`
      <latent-notice heading="No favorites yet">
        <span slot="icon">${icons.heart}</span>
        <p>Give a photo a heart, and it is here.</p>
      </latent-notice>
    `,
  },
  {
    name: "albums",
    label: "Albums",
    icon: icons.album,
    group: "Library",
    load: () => Promise.all([import("../albums/albums-page.ts"), import("../albums/album-page.ts")]),
  },
  { name: "map", label: "Map", icon: icons.map, group: "Library", load: () => import("../map/map-page.ts") },
  {
    name: "folders",
    label: "Folders",
    icon: icons.folder,
    group: "Explore",
    load: () => import("../explore/folder-page.ts"),
  },
  { name: "tags", label: "Tags", icon: icons.tag, group: "Explore", load: () => import("../explore/tags-page.ts") },
  {
    name: "people",
    label: "People",
    icon: icons.person,
    group: "Explore",
    load: () => import("../explore/people-page.ts"),
  },
  {
    name: "calendar",
    label: "Calendar",
    icon: icons.calendar,
    group: "Explore",
    load: () => import("../explore/calendar-page.ts"),
  },
  {
    name: "statistics",
    label: "Statistics",
    icon: icons.statistics,
    group: "Explore",
    load: () => import("../explore/statistics-page.ts"),
  },
  { name: "similar", label: "Similar photos", icon: icons.picture, load: () => import("../explore/similar-page.ts") },
  {
    name: "archive",
    label: "Archive",
    icon: icons.archive,
    group: "Set aside",
    filter: "is:archived",
    empty: html`
      <latent-notice heading="Nothing in the archive">
        <span slot="icon">${icons.archive}</span>
        <p>What you archive leaves the timeline. It stays in its albums, and searches find it.</p>
      </latent-notice>
    `,
  },
  {
    name: "duplicates",
    label: "Duplicates",
    icon: icons.copies,
    group: "Set aside",
    load: () => import("../duplicates/duplicates-page.ts"),
  },
  {
    name: "trash",
    label: "Trash",
    icon: icons.trash,
    group: "Set aside",
    load: () => import("../trash/trash-page.ts"),
  },
  {
    name: "vault",
    label: "Vault",
    icon: icons.vault,
    group: "Vault",
    ofOwner: true,
    load: () => import("../vault/vault-page.ts"),
  },
  {
    name: "activity",
    label: "Activity",
    icon: icons.activity,
    group: "Vault",
    ofOwner: true,
    load: () => import("../owner/activity-page.ts"),
  },
  {
    name: "visits",
    label: "Visits",
    icon: icons.eye,
    group: "Vault",
    ofOwner: true,
    load: () => import("../visits/visits-page.ts"),
  },
  {
    name: "users",
    label: "Access",
    icon: icons.people,
    group: "Vault",
    ofOwner: true,
    load: () => import("../users/users-page.ts"),
  },
  {
    name: "watermark",
    label: "Watermark",
    icon: icons.watermark,
    group: "Vault",
    ofOwner: true,
    load: () => import("../watermark/watermark-page.ts"),
  },
];

export function placeOf(name: PlaceName): Place {
  return places.find((place) => place.name === name) ?? places[0]!;
}
