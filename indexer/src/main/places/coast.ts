/** Where there is land, or some within ten kilometres: a grid of bits over the Earth, from Natural Earth's coasts. */
import { readFile } from "node:fs/promises";
import type { Ring } from "./borders.ts";

/** Cells in a degree. */
export const FINENESS = 20;

const COLUMNS = 360 * FINENESS;
const ROWS = 180 * FINENESS;
const TOLERANCE_KM = 10;
const CELL_KM = 111.2 / FINENESS;

interface Topology {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: { land: { geometries: { arcs: number[][][] }[] } };
}

export class Coast {
  readonly #land = new Uint8Array(COLUMNS * ROWS);

  static async read(): Promise<Coast> {
    const topology: Topology = JSON.parse(await readFile("node_modules/world-atlas/land-10m.json", "utf8"));
    const coast = new Coast();
    for (const outline of outlines(topology)) {
      const ring = unrolled(outline);
      const crossings = new Map<number, number[]>();
      for (let i = 1; i < ring.length; i++) {
        coast.#drawLine(ring[i - 1], ring[i]);
        cross(ring[i - 1], ring[i], crossings);
      }
      coast.#fill(crossings);
    }
    return coast;
  }

  /** Islands may be too small for the map of coasts, but not for somebody to live there. */
  add(longitude: number, latitude: number): void {
    this.#land[row(latitude) * COLUMNS + column(longitude)] = 1;
  }

  #drawLine([x, y]: [number, number], [x2, y2]: [number, number]): void {
    const steps = Math.ceil(Math.max(Math.abs(x2 - x), Math.abs(y2 - y)) * FINENESS * 4) + 1;
    for (let i = 0; i <= steps; i++) {
      this.add(x + ((x2 - x) * i) / steps, y + ((y2 - y) * i) / steps);
    }
  }

  /** Of one outline; what is a lake in it is land here. */
  #fill(crossings: Map<number, number[]>): void {
    crossings.forEach((edges, row) => {
      edges.sort((one, other) => one - other);
      for (let i = 0; i + 1 < edges.length; i += 2) {
        for (let x = Math.floor(edges[i] * FINENESS); x <= edges[i + 1] * FINENESS; x++) {
          this.#land[row * COLUMNS + column(x / FINENESS)] = 1;
        }
      }
    });
  }

  /** Rows from south to north, in each the cells from west to east, the first in the highest bit of a byte. */
  bits(): Uint8Array {
    const near = new Uint8Array(this.#land);
    for (let row = 0; row < ROWS; row++) {
      for (let column = 0; column < COLUMNS; column++) {
        if (this.#isShore(row, column)) {
          this.#widen(row, column, near);
        }
      }
    }
    const bits = new Uint8Array(near.length / 8);
    near.forEach((cell, i) => bits[i >> 3] |= cell << (7 - (i & 7)));
    return bits;
  }

  #isShore(row: number, column: number): boolean {
    const at = (r: number, c: number) => this.#land[r * COLUMNS + ((c + COLUMNS) % COLUMNS)] === 1;
    return at(row, column) &&
      !(at(row, column - 1) && at(row, column + 1) && (row === 0 || at(row - 1, column)) &&
        (row === ROWS - 1 || at(row + 1, column)));
  }

  #widen(row: number, column: number, near: Uint8Array): void {
    const reach = Math.floor(TOLERANCE_KM / CELL_KM) + 1;
    for (let r = Math.max(0, row - reach); r <= Math.min(ROWS - 1, row + reach); r++) {
      const width = CELL_KM * Math.cos(((r + 0.5) / FINENESS - 90) * (Math.PI / 180));
      const up = Math.max(0, Math.abs(r - row) - 1) * CELL_KM;
      const across = Math.floor(Math.sqrt(Math.max(0, TOLERANCE_KM ** 2 - up ** 2)) / width) + 1;
      for (let c = -Math.min(across, COLUMNS / 2); c <= Math.min(across, COLUMNS / 2); c++) {
        near[r * COLUMNS + ((column + c + COLUMNS) % COLUMNS)] = 1;
      }
    }
  }
}

function row(latitude: number): number {
  return Math.min(ROWS - 1, Math.max(0, Math.floor((latitude + 90) * FINENESS)));
}

function column(longitude: number): number {
  return (Math.floor((longitude + 180) * FINENESS) % COLUMNS + COLUMNS) % COLUMNS;
}

/** Where an edge crosses the middles of rows. */
function cross([x, y]: [number, number], [x2, y2]: [number, number], crossings: Map<number, number[]>): void {
  const [low, high] = y < y2 ? [y, y2] : [y2, y];
  for (let r = Math.max(0, row(low) - 1); r <= row(high); r++) {
    const middle = (r + 0.5) / FINENESS - 90;
    if (low <= middle && middle < high) {
      crossings.set(r, [...(crossings.get(r) ?? []), x + ((x2 - x) * (middle - y)) / (y2 - y)]);
    }
  }
}

/** Without leaps at the antimeridian. An outline that goes once around the Earth is that of Antarctica, and has the pole in it. */
function unrolled(ring: Ring): Ring {
  let turns = 0;
  const points = ring.map(([x, y], i): [number, number] => {
    const step = i === 0 ? 0 : x - ring[i - 1][0];
    turns += step > 180 ? -1 : step < -180 ? 1 : 0;
    return [x + 360 * turns, y];
  });
  return turns === 0 ? points : [...points, [points[points.length - 1][0], -90], [points[0][0], -90], points[0]];
}

/** TopoJSON: arcs are differences of whole numbers, and an arc that is taken backwards has its complement as number. */
function* outlines({ transform, arcs, objects }: Topology): Generator<Ring> {
  const lines = arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]): [number, number] => {
      x += dx;
      y += dy;
      return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
    });
  });
  for (const geometry of objects.land.geometries) {
    for (const [outline] of geometry.arcs) {
      yield outline.flatMap((arc) => arc < 0 ? lines[~arc].toReversed() : lines[arc]);
    }
  }
}
