/**
 * Packs countries, their borders, coasts and populated places into dist/places.bin, which app.latent.indexer.place reads
 * and whose package page describes the format. The same sources give the same bytes.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { deflateSync } from "node:zlib";
import { type Border, bordersOf, contains, countriesOf, ownerOf, readFeatures } from "./borders.ts";
import { Bytes } from "./bytes.ts";
import { Coast } from "./coast.ts";
import { type Place, readPlaces, readRegions } from "./gazetteer.ts";

/** "LTP" and the version of the format. */
const MAGIC = 0x4c545001;

const BORDER_UNITS = 100_000;
const PLACE_UNITS = 1_000;

/** Squares in a degree, by which places are sorted. */
const SQUARES = 2;

const features = await readFeatures();
const regionNames = await readRegions();
const places = (await readPlaces(regionNames)).sort(inOrder);
const borders = bordersOf(features);
const owners = findOwners(borders, places);
const codes = new Set([...places.map(({ country }) => country), ...owners]);
const countries = countriesOf(features, codes);
const countryIndex = indexOf(countries.map(({ code }) => code));
const regions = [...new Set(places.map(({ region }) => region))].sort();
const regionIndex = indexOf(regions);
const zones = [...new Set(places.map(({ zone }) => zone))].sort();
const zoneIndex = indexOf(zones);

const out = new Bytes();
writeCountries();
writeRegions();
out.texts(zones);
writeBorders();
await writeCoast();
writePlaces();
writeOtherNames();

const body = deflateSync(out.done(), { level: 9 });
const head = new Uint8Array(4);
new DataView(head.buffer).setUint32(0, MAGIC);
await mkdir("dist", { recursive: true });
await writeFile("dist/places.bin", new Uint8Array([...head, ...body]));

function writeCountries(): void {
  out.number(countries.length);
  countries.forEach(({ code, name, aliases }) => {
    out.text(code);
    out.text(name);
    out.texts(aliases);
  });
}

/** A region without a name is what places have that are in none. Codes of digits alone tell nobody anything. */
function writeRegions(): void {
  out.number(regions.length);
  regions.forEach((region) => {
    const [country, code] = region.split(".");
    out.number(countryIndex(country));
    out.text(regionNames.get(region) ?? "");
    out.text(code !== undefined && /^[A-Z]+$/.test(code) ? code : "");
  });
}

function writeBorders(): void {
  out.number(borders.length);
  borders.forEach(({ rings }, i) => {
    out.number(countryIndex(owners[i]));
    out.number(rings.length);
    rings.forEach((ring) => {
      out.number(ring.length);
      let x = 0;
      let y = 0;
      ring.forEach(([longitude, latitude]) => {
        out.signed(Math.round(latitude * BORDER_UNITS) - y);
        out.signed(Math.round(longitude * BORDER_UNITS) - x);
        y = Math.round(latitude * BORDER_UNITS);
        x = Math.round(longitude * BORDER_UNITS);
      });
    });
  });
}

async function writeCoast(): Promise<void> {
  const coast = await Coast.read();
  places.forEach(({ longitude, latitude }) => coast.add(longitude, latitude));
  out.raw(coast.bits());
}

/** One column after the other: like stands by like, and packs well. */
function writePlaces(): void {
  out.number(places.length);
  writeDifferences(places.map(({ latitude }) => Math.round(latitude * PLACE_UNITS)));
  writeDifferences(places.map(({ longitude }) => Math.round(longitude * PLACE_UNITS)));
  writeDifferences(places.map(({ region }) => regionIndex(region)));
  writeDifferences(places.map(({ zone }) => zoneIndex(zone)));
  places.forEach(({ population }) => out.byte(Math.round(10 * Math.log2(population + 1))));
  places.forEach(({ isSection }) => out.byte(isSection ? 1 : 0));
  places.forEach(({ name }) => out.text(name));
}

function writeDifferences(column: number[]): void {
  let before = 0;
  column.forEach((value) => {
    out.signed(value - before);
    before = value;
  });
}

function writeOtherNames(): void {
  const names = places.flatMap(({ otherNames }, place) => otherNames.map((name) => ({ name, place })));
  out.number(names.length);
  writeDifferences(names.map(({ place }) => place));
  names.forEach(({ name }) => out.text(name));
}

/** By the square that a place is in, from south to north and west to east; within it, whatever is always the same. */
function inOrder(one: Place, other: Place): number {
  const square = ({ latitude, longitude }: Place) =>
    Math.floor((Math.round(latitude * PLACE_UNITS) / PLACE_UNITS + 90) * SQUARES) * 360 * SQUARES +
    Math.floor((Math.round(longitude * PLACE_UNITS) / PLACE_UNITS + 180) * SQUARES);
  const text = ({ name, country }: Place) => `${name} ${country}`;
  return square(one) - square(other) || one.latitude - other.latitude || one.longitude - other.longitude ||
    (text(one) < text(other) ? -1 : 1);
}

function findOwners(borders: Border[], places: Place[]): string[] {
  const onFeature = new Map(features.map((feature) => [feature, [] as string[]]));
  borders.forEach((border) => {
    const outline = border.rings[0];
    const west = Math.min(...outline.map(([x]) => x));
    const east = Math.max(...outline.map(([x]) => x));
    const south = Math.min(...outline.map(([, y]) => y));
    const north = Math.max(...outline.map(([, y]) => y));
    places
      .filter(({ longitude: x, latitude: y }) => west <= x && x <= east && south <= y && y <= north)
      .filter(({ longitude, latitude }) => contains(border, longitude, latitude))
      .forEach(({ country }) => onFeature.get(border.feature)?.push(country));
  });
  const known = new Set(places.map(({ country }) => country));
  return borders.map(({ feature }) => ownerOf(feature, onFeature.get(feature) ?? [], known));
}

function indexOf(keys: string[]): (key: string) => number {
  const indices = new Map(keys.map((key, i) => [key, i]));
  return (key) => {
    const index = indices.get(key);
    if (index === undefined) {
      throw new Error(`Unknown: ${key}`);
    }
    return index;
  };
}
