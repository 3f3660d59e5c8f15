/** What the dialog asks the owner for, and what comes of it. */
import { msg, str } from "@lit/localize";
import type { Api } from "../api/client.ts";
import type { Device, NewPassword, Passkey, PlacedRole, User, UserGroup, Users } from "../api/types.ts";
import {
  addUser,
  changeGroup,
  giveRole,
  removeCode,
  removeDeviceOf,
  removeGroup,
  removePasskeyOf,
  removeUser,
  renewPassword,
  takeRole,
} from "../api/users.ts";
import type { Chosen } from "./place-picker.ts";
import { stopQuestion } from "./words.ts";

/** What is asked for besides the passphrase. */
export type Wanted =
  | { readonly kind: "nothing" }
  | { readonly kind: "name"; readonly label: string; readonly example: string }
  | { readonly kind: "place" }
  | { readonly kind: "members"; readonly of: readonly string[]; readonly now: readonly string[] };

/** What was asked for; nothing of what was not. */
export interface Answer {
  readonly name: string;
  readonly chosen: Chosen | null;
  readonly members: readonly string[];
}

/** What has come of it. */
export interface Changed {
  readonly all: Users;
  /** One that was made, to be shown once. */
  readonly password?: { readonly user: string; readonly text: string };
  /** Whom to show then; undefined for all. */
  readonly show?: string | undefined;
}

export interface Asked {
  readonly heading: string;
  readonly text: string;
  readonly action: string;
  readonly wanted: Wanted;
  /** Rejects where it cannot be done: the dialog says why, and stays. */
  readonly act: (api: Api, passphrase: string, answer: Answer) => Promise<Changed>;
}

const NOTHING: Wanted = { kind: "nothing" };

export function askForPerson(): Asked {
  return {
    heading: msg("Add a person"),
    text: msg("They sign in at this address, with this name and a password that you are shown next."),
    action: msg("Add"),
    wanted: { kind: "name", label: msg("Name"), example: "anna" },
    act: async (api, passphrase, { name }) => made(nameOf(name), await addUser(api, name, passphrase)),
  };
}

export function askForGroup(): Asked {
  return {
    heading: msg("New group"),
    text: msg("Whoever is in a group may see what the group may. You say who that is next."),
    action: msg("Make it"),
    wanted: { kind: "name", label: msg("Name"), example: msg("family") },
    act: async (api, passphrase, { name }) => ({
      all: await changeGroup(api, name, [], [], passphrase),
      show: nameOf(name),
    }),
  };
}

/** @param name of an account or a group */
export function askForRole(name: string): Asked {
  return {
    heading: msg(str`Share with ${name}`),
    text: msg("A folder with all below it, or an album."),
    action: msg("Share"),
    wanted: { kind: "place" },
    act: async (api, passphrase, { chosen }) => {
      if (chosen === null) {
        throw new Error(msg("Choose a folder or an album."));
      }
      return { all: await giveRole(api, name, chosen.place, chosen.role, passphrase), show: name };
    },
  };
}

/** @param name of an account or a group */
export function askToTakeRole(name: string, grant: PlacedRole): Asked {
  const { place, albumId } = grant;
  return {
    heading: stopQuestion(grant),
    text: msg(str`${name} does not see it any more from then on, except by another role or a group.`),
    action: msg("Stop sharing"),
    wanted: NOTHING,
    act: async (api, passphrase) => ({
      all: await takeRole(api, name, albumId === undefined ? place : { album: albumId }, passphrase),
      show: name,
    }),
  };
}

export function askForMembers(group: UserGroup, people: readonly User[]): Asked {
  const of = people.map(({ name }) => name);
  return {
    heading: msg(str`Who is in ${group.name}`),
    text: msg("They may see what the group may."),
    action: msg("Save"),
    wanted: { kind: "members", of, now: group.members },
    act: async (api, passphrase, { members }) => {
      const add = members.filter((name) => !group.members.includes(name));
      const remove = group.members.filter((name) => !members.includes(name));
      return { all: await changeGroup(api, group.name, add, remove, passphrase), show: group.name };
    },
  };
}

export function askForPassword({ name }: User): Asked {
  return {
    heading: msg(str`New password for ${name}?`),
    text: msg(
      str`Where ${name} is signed in now, the new password has to be entered. The old one opens nothing any more.`,
    ),
    action: msg("Make one"),
    wanted: NOTHING,
    act: async (api, passphrase) => made(name, await renewPassword(api, name, passphrase)),
  };
}

export function askToRemoveCode({ name }: User): Asked {
  return sure(name, {
    heading: msg("Ask for no code any more?"),
    text: msg(str`${name} then signs in without one, and is signed out now.`),
    act: (api, passphrase) => removeCode(api, name, passphrase),
  });
}

export function askToRemovePasskey({ name }: User, { id, label }: Passkey): Asked {
  return sure(name, {
    heading: msg(str`Remove ${label}?`),
    text: msg(str`This passkey of ${name} will open nothing here any more. Where ${name} is signed in now, that ends.`),
    act: (api, passphrase) => removePasskeyOf(api, name, id, passphrase),
  });
}

export function askToRemoveDevice({ name }: User, { id, label }: Device): Asked {
  return sure(name, {
    heading: msg(str`Remove ${label}?`),
    text: msg(str`This app password of ${name} will open nothing here any more.`),
    act: (api, passphrase) => removeDeviceOf(api, name, id, passphrase),
  });
}

export function askToRemovePerson({ name }: User): Asked {
  return sure(undefined, {
    heading: msg(str`Remove ${name}?`),
    text: msg(
      str`${name} is signed out at once and cannot sign in again, also not with app passwords. Photos that ${name} has added stay.`,
    ),
    act: (api, passphrase) => removeUser(api, name, passphrase),
  });
}

export function askToRemoveGroup({ name }: UserGroup): Asked {
  return sure(undefined, {
    heading: msg(str`Remove the group ${name}?`),
    text: msg("Who is in it keeps an account, and what was shared with nobody but the group is not seen any more."),
    act: (api, passphrase) => removeGroup(api, name, passphrase),
  });
}

interface Removal {
  readonly heading: string;
  readonly text: string;
  readonly act: (api: Api, passphrase: string) => Promise<Users>;
}

/** @param show whom to show then */
function sure(show: string | undefined, { heading, text, act }: Removal): Asked {
  return {
    heading,
    text,
    action: msg("Remove"),
    wanted: NOTHING,
    act: async (api, passphrase) => ({ all: await act(api, passphrase), show }),
  };
}

function made(user: string, { password, all }: NewPassword): Changed {
  return { all, password: { user, text: password }, show: user };
}

/** As the server takes it. */
function nameOf(typed: string): string {
  return typed.trim().toLowerCase();
}
