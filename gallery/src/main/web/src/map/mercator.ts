/** Web Mercator (EPSG:3857) on a square of side 1, north up and x to the east; and views of it. Pure arithmetic. */
import type { Area } from "../api/types.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a map shows: the point in its middle, and the zoom of web maps, by which the world is 256 · 2^zoom pixels wide. */
export interface MapView {
  readonly centre: Point;
  readonly zoom: number;
}

/** The square ends here, in degrees. */
const NORTHMOST = 85.0511;

export const DEEPEST = 16;

export function project(latitude: number, longitude: number): Point {
  const bounded = Math.max(-NORTHMOST, Math.min(NORTHMOST, latitude));
  const sine = Math.sin((bounded * Math.PI) / 180);
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

export function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

export function longitudeOf(x: number): number {
  return (x - 0.5) * 360;
}

/** Pixels of the world's width. */
export function scaleOf({ zoom }: MapView): number {
  return 256 * 2 ** zoom;
}

/** Where a point of the world is on the screen, from its upper left corner. */
export function toScreen(view: MapView, { width, height }: Size, point: Point): Point {
  const scale = scaleOf(view);
  return { x: (point.x - view.centre.x) * scale + width / 2, y: (point.y - view.centre.y) * scale + height / 2 };
}

export function toWorld(view: MapView, { width, height }: Size, point: Point): Point {
  const scale = scaleOf(view);
  return { x: (point.x - width / 2) / scale + view.centre.x, y: (point.y - height / 2) / scale + view.centre.y };
}

/** The zoom at which the world is as wide as the screen, or as high where that is more. */
export function leastZoom({ width, height }: Size): number {
  return Math.max(0, Math.log2(Math.min(Math.max(width, 1), Math.max(height, 1) * 1.6) / 256));
}

/** No further out than the whole world, no further in than makes sense, and the world's edges not inside the screen's. */
export function bounded(view: MapView, size: Size): MapView {
  const zoom = Math.min(DEEPEST, Math.max(leastZoom(size), view.zoom));
  const scale = scaleOf({ ...view, zoom });
  return {
    zoom,
    centre: { x: within(view.centre.x, size.width / scale), y: within(view.centre.y, size.height / scale) },
  };
}

/** @param extent of what the screen shows, in parts of the world */
function within(centre: number, extent: number): number {
  return extent >= 1 ? 0.5 : Math.min(1 - extent / 2, Math.max(extent / 2, centre));
}

/** Zooms, and keeps what is under a point of the screen. */
export function zoomedAbout(view: MapView, size: Size, by: number, point: Point): MapView {
  const zoom = Math.min(DEEPEST, Math.max(leastZoom(size), view.zoom + by));
  const under = toWorld(view, size, point);
  const moved = toWorld({ ...view, zoom }, size, point);
  const centre = { x: view.centre.x + under.x - moved.x, y: view.centre.y + under.y - moved.y };
  return bounded({ zoom, centre }, size);
}

/** Moves what is shown by pixels of the screen. */
export function panned(view: MapView, size: Size, dx: number, dy: number): MapView {
  const scale = scaleOf(view);
  return bounded({ ...view, centre: { x: view.centre.x - dx / scale, y: view.centre.y - dy / scale } }, size);
}

/** What two corners of the screen have between them. */
export function areaBetween(view: MapView, size: Size, one: Point, other: Point): Area {
  const [a, b] = [toWorld(view, size, one), toWorld(view, size, other)];
  return {
    south: latitudeOf(clamped(Math.max(a.y, b.y))),
    west: longitudeOf(clamped(Math.min(a.x, b.x))),
    north: latitudeOf(clamped(Math.min(a.y, b.y))),
    east: longitudeOf(clamped(Math.max(a.x, b.x))),
  };
}

function clamped(part: number): number {
  return Math.min(1, Math.max(0, part));
}

/** All that is on the screen. */
export function areaOf(view: MapView, size: Size): Area {
  return areaBetween(view, size, { x: 0, y: 0 }, { x: size.width, y: size.height });
}

/** The view that has an area in its middle, with some room around it. */
export function viewOf({ south, west, north, east }: Area, size: Size): MapView {
  const [low, high] = [project(south, west), project(north, east)];
  const room = 1.3;
  const [wide, tall] = [(high.x - low.x) * room, (low.y - high.y) * room];
  const scale = Math.min(size.width / Math.max(wide, 1e-7), size.height / Math.max(tall, 1e-7));
  const centre = { x: (low.x + high.x) / 2, y: (low.y + high.y) / 2 };
  return bounded({ centre, zoom: Math.log2(scale / 256) }, size);
}

/** Of a degree: about a metre. */
const PRECISION = 1e5;

/** As the API and the query language write it; not smaller than it is. */
export function written({ south, west, north, east }: Area): string {
  const down = (degrees: number) => Math.floor(degrees * PRECISION - 0.5) / PRECISION;
  const edges = [
    Math.max(-90, down(south)),
    Math.max(-180, down(west)),
    Math.min(90, -down(-north)),
    Math.min(180, -down(-east)),
  ];
  return edges.map((degrees) => degrees.toFixed(5)).join(",");
}
