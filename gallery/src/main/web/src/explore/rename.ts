/** Another name or another place for a tag, in all photos that have it or one below it. */
import type { Asked } from "../albums/album-dialog.ts";
import type { Api } from "../api/client.ts";
import { idsOf } from "../api/explore.ts";
import type { Group } from "../api/types.ts";
import type { PhotosEdit } from "../app/view.ts";
import { MOST_SELECTED } from "../edit/change.ts";
import { count, photos } from "../photo/format.ts";
import { filtered } from "../search/terms.ts";

/** @param renamed hears what is to be changed */
export function askToRename(api: Api, tag: Group, renamed: (edit: PhotosEdit) => void): Asked {
  return {
    heading: headingOf(tag),
    action: "Rename",
    name: tag.value,
    query: undefined,
    save: async (name) => {
      const to = pathOf(name);
      if (to === "" || to === tag.value) {
        throw new Error(`Type another name. With a slash, the tag goes below another: places/${tag.value}`);
      }
      const ids = await idsOf(api, filtered("tag", `/${tag.value}`), MOST_SELECTED);
      renamed({ photos: ids, change: { tags: { move: { from: tag.value, to } } } });
    },
  };
}

/** Says how many photos it is of; what is more than can be taken back waits for the next time. */
function headingOf({ value, photos: number }: Group): string {
  const of = number > MOST_SELECTED ? `${count(MOST_SELECTED)} of ${photos(number)}` : photos(number);
  return `Rename ${value} in ${of}`;
}

/** `a/b` of ` a / b/`. */
export function pathOf(typed: string): string {
  return typed.split("/").map((name) => name.trim()).filter((name) => name !== "").join("/");
}
