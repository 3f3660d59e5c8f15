/** The shapes of the Earth that come with the program: land and borders, as paths on the square of the projection. */
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { UnreachableError } from "../api/client.ts";
import type { Point } from "./mercator.ts";
import { outlines } from "./outlines.ts";
import fine from "world-atlas/countries-10m.json";
import coarse from "world-atlas/countries-50m.json";

export interface World {
  readonly land: Path2D;
  readonly borders: Path2D;
}

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** Closer than this zoom, the finer shapes are worth their megabyte. */
export const FINE_FROM = 5.5;

const worlds = new Map<string, Promise<World>>();

/** Loaded once, when it is first asked for. */
export function worldAt(zoom: number): Promise<World> {
  const address = zoom < FINE_FROM ? coarse : fine;
  let world = worlds.get(address);
  if (world === undefined) {
    world = load(address);
    world.catch(() => worlds.delete(address));
    worlds.set(address, world);
  }
  return world;
}

async function load(address: string): Promise<World> {
  let atlas: Atlas;
  try {
    const response = await fetch(address);
    atlas = (await response.json()) as Atlas;
  } catch (error) {
    throw new UnreachableError(error);
  }
  const { countries, land } = atlas.objects;
  const shapes = new Path2D();
  for (const { geometry } of feature(atlas, land).features) {
    const polygons = geometry.type === "MultiPolygon"
      ? geometry.coordinates
      : geometry.type === "Polygon"
      ? [geometry.coordinates]
      : [];
    polygons.flat().flatMap((ring) => outlines(ring, true)).forEach((line) => trace(shapes, line));
  }
  const borders = new Path2D();
  mesh(atlas, countries, (one, other) => one !== other).coordinates
    .flatMap((line) => outlines(line, false))
    .forEach((line) => trace(borders, line));
  return { land: shapes, borders };
}

function trace(path: Path2D, line: readonly Point[]): void {
  line.forEach(({ x, y }, index) => {
    if (index === 0) {
      path.moveTo(x, y);
    } else {
      path.lineTo(x, y);
    }
  });
}
