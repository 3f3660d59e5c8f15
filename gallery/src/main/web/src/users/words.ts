/** Who may what where, in words: pure functions over what the server tells. */
import type { PlacedRole, Role, User, UserGroup, Users } from "../api/types.ts";
import { OWNER } from "../api/client.ts";

/** What a role lets somebody do. */
export const ROLES: readonly (readonly [Role, string])[] = [
  ["viewer", "See and download"],
  ["contributor", "Also add photos"],
  ["editor", "Also change and delete"],
];

const NAMES: Record<Role, string> = { viewer: "Viewer", contributor: "Contributor", editor: "Editor" };

export function roleName(role: Role): string {
  return NAMES[role];
}

/** Where a role is given: `2024/Norway`, `the album Trips`. */
export function placeName({ place, albumId }: PlacedRole): string {
  if (place.folder !== undefined) {
    return place.folder === "/" ? "everything" : place.folder.slice(1);
  }
  return place.album === albumId ? "an album that is gone" : `the album ${place.album}`;
}

/** `Viewer of 2024/Norway`. */
export function roleWords(grant: PlacedRole): string {
  return `${roleName(grant.role)} of ${placeName(grant)}`;
}

/** All that somebody or a group may, in one line. */
export function grantsWords(grants: readonly PlacedRole[]): string {
  return grants.length === 0 ? "May see nothing yet" : grants.map(roleWords).join(" · ");
}

/** Everybody but the owner. */
export function others({ users }: Users): readonly User[] {
  return users.filter(({ name }) => name !== OWNER);
}

/** The groups that somebody is in. */
export function groupsOf({ groups }: Users, name: string): readonly UserGroup[] {
  return groups.filter(({ members }) => members.includes(name));
}

/** What somebody may, with what the groups give. */
export function allGrants(all: Users, user: User): readonly PlacedRole[] {
  return [...user.grants, ...groupsOf(all, user.name).flatMap(({ grants }) => grants)];
}

/** With whom an album is shared by itself: the names of people and of groups. */
export function viewersOf(all: Users, album: string): { people: readonly string[]; groups: readonly string[] } {
  const named = (each: readonly (User | UserGroup)[]) =>
    each.filter(({ grants }) => grants.some(({ albumId }) => albumId === album)).map(({ name }) => name);
  return { people: named(all.users), groups: named(all.groups) };
}
