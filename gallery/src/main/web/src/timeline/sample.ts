/** Photos for the tests of this folder. */
import type { PhotoSummary } from "../api/types.ts";

export function photo(id: string, taken = "2024-05-17T12:00:00", width = 1500, height = 1000): PhotoSummary {
  return {
    id,
    name: `${id}.jpg`,
    type: "image/jpeg",
    width,
    height,
    taken,
    favorite: false,
    archived: false,
    failed: false,
  };
}
