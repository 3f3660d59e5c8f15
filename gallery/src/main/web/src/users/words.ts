/** Who may what where, in words: pure functions over what the server tells. */
import { msg, str } from "@lit/localize";
import type { PlacedRole, Role, User, UserGroup, Users } from "../api/types.ts";
import { OWNER } from "../api/client.ts";

/** What a role lets somebody do. */
export const ROLES: readonly (readonly [Role, string])[] = [
  ["viewer", msg("See and download")],
  ["contributor", msg("Also add photos")],
  ["editor", msg("Also change and delete")],
];

const NAMES: Record<Role, string> = { viewer: msg("Viewer"), contributor: msg("Contributor"), editor: msg("Editor") };

export function roleName(role: Role): string {
  return NAMES[role];
}

/** Where a role is given, and what that is called where it has a name. */
type Given =
  | { readonly kind: "everything" | "gone" }
  | { readonly kind: "folder" | "album"; readonly name: string };

function givenAt({ place: { folder, album = "" }, albumId }: PlacedRole): Given {
  if (folder !== undefined) {
    return folder === "/" ? { kind: "everything" } : { kind: "folder", name: folder.slice(1) };
  }
  return album === albumId ? { kind: "gone" } : { kind: "album", name: album };
}

/** `Viewer of 2024/Norway`. */
export function roleWords(grant: PlacedRole): string {
  const role = roleName(grant.role);
  const given = givenAt(grant);
  switch (given.kind) {
    case "everything":
      return msg(str`${role} of everything`);
    case "folder":
      return msg(str`${role} of ${given.name}`);
    case "album":
      return msg(str`${role} of the album ${given.name}`);
    case "gone":
      return msg(str`${role} of an album that is gone`);
  }
}

/** What a button says that takes a role. */
export function stopWords(grant: PlacedRole): string {
  const given = givenAt(grant);
  switch (given.kind) {
    case "everything":
      return msg("Stop sharing everything");
    case "folder":
      return msg(str`Stop sharing ${given.name}`);
    case "album":
      return msg(str`Stop sharing the album ${given.name}`);
    case "gone":
      return msg("Stop sharing an album that is gone");
  }
}

/** What is asked before a role is taken. */
export function stopQuestion(grant: PlacedRole): string {
  const given = givenAt(grant);
  switch (given.kind) {
    case "everything":
      return msg("Stop sharing everything?");
    case "folder":
      return msg(str`Stop sharing ${given.name}?`);
    case "album":
      return msg(str`Stop sharing the album ${given.name}?`);
    case "gone":
      return msg("Stop sharing an album that is gone?");
  }
}

/** All that somebody or a group may, in one line. */
export function grantsWords(grants: readonly PlacedRole[]): string {
  return grants.length === 0 ? msg("May see nothing yet") : grants.map(roleWords).join(" · ");
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
