/** Another name or another place for a tag, in all photos that have it or one below it. */
import { msg, str } from "@lit/localize";
import type { Asked } from "../albums/album-dialog.ts";
import type { Api } from "../api/client.ts";
import { idsOf } from "../api/explore.ts";
import type { Group } from "../api/types.ts";
import type { PhotosEdit } from "../app/view.ts";
import { MOST_SELECTED } from "../edit/change.ts";
import { plural } from "../language/plural.ts";
import { count } from "../photo/format.ts";
import { filtered } from "../search/terms.ts";

/** @param renamed hears what is to be changed */
export function askToRename(api: Api, tag: Group, renamed: (edit: PhotosEdit) => void): Asked {
  return {
    heading: headingOf(tag),
    action: msg("Rename"),
    name: tag.value,
    query: undefined,
    save: async (name) => {
      const to = pathOf(name);
      if (to === "" || to === tag.value) {
        const { value } = tag;
        throw new Error(msg(str`Type another name. With a slash, the tag goes below another: places/${value}`));
      }
      const ids = await idsOf(api, filtered("tag", `/${tag.value}`), MOST_SELECTED);
      renamed({ photos: ids, change: { tags: { move: { from: tag.value, to } } } });
    },
  };
}

/** Says how many photos it is of; what is more than can be taken back waits for the next time. */
function headingOf({ value, photos: number }: Group): string {
  return number > MOST_SELECTED
    ? plural(number, {
      one: msg(str`Rename ${value} in ${count(MOST_SELECTED)} of ${count(number)} photo`),
      other: msg(str`Rename ${value} in ${count(MOST_SELECTED)} of ${count(number)} photos`),
    })
    : plural(number, {
      one: msg(str`Rename ${value} in ${count(number)} photo`),
      other: msg(str`Rename ${value} in ${count(number)} photos`),
    });
}

/** `a/b` of ` a / b/`. */
export function pathOf(typed: string): string {
  return typed.split("/").map((name) => name.trim()).filter((name) => name !== "").join("/");
}
