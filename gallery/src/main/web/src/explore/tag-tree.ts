/** Tags within one another, by their paths with slashes between names: pure functions. */
import type { Group } from "../api/types.ts";
import { folderOf, nameOf } from "../photo/path.ts";

export interface TagNode {
  /** The last name of the path. */
  readonly name: string;
  readonly tag: Group;
  readonly below: readonly TagNode[];
}

/** @param tags with all those above them */
export function treeOf(tags: readonly Group[], compare: (one: string, other: string) => number): TagNode[] {
  const within = Map.groupBy(tags, ({ value }) => folderOf(value));
  const nodes = (above: string): TagNode[] =>
    (within.get(above) ?? [])
      .map((tag) => ({ name: nameOf(tag.value), tag, below: nodes(tag.value) }))
      .sort((one, other) => compare(one.name, other.name));
  return nodes("");
}

/** Those whose names hold what was typed, with all above them, and all below them. */
export function narrowed(tree: readonly TagNode[], typed: string): TagNode[] {
  const wanted = typed.trim().toLocaleLowerCase();
  return wanted === "" ? [...tree] : tree.flatMap((node) => {
    if (node.name.toLocaleLowerCase().includes(wanted)) {
      return [node];
    }
    const below = narrowed(node.below, wanted);
    return below.length === 0 ? [] : [{ ...node, below }];
  });
}
