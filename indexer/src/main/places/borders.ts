/** Land borders, as country-coder has them, and the countries whose they are. */
import { readFile } from "node:fs/promises";

export type Ring = [longitude: number, latitude: number][];

export interface Country {
  code: string;
  name: string;
  /** Other codes and names of it. */
  aliases: string[];
}

export interface Border {
  /** Its outline, then what is cut out of it. */
  rings: Ring[];
  feature: Feature;
}

export interface Feature {
  properties: {
    iso1A2?: string;
    iso1A3?: string;
    nameEn: string;
    aliases?: string[];
    country?: string;
    groups?: string[];
  };
  geometry: { coordinates: Ring[][] } | null;
}

/** The data names states by their formal names; people do not. */
const SHORT_NAMES: Record<string, string> = {
  BS: "Bahamas",
  CN: "China",
  CY: "Cyprus",
  DK: "Denmark",
  GG: "Guernsey",
  GM: "Gambia",
  IE: "Ireland",
  JE: "Jersey",
  NL: "Netherlands",
  US: "United States",
};

const ALIASES: Record<string, string[]> = {
  CZ: ["Czech Republic"],
  NL: ["Holland"],
  TR: ["Türkiye"],
  US: ["America"],
  VA: ["Vatican"],
};

export async function readFeatures(): Promise<Feature[]> {
  const file = "node_modules/@rapideditor/country-coder/src/data/borders.json";
  return JSON.parse(await readFile(file, "utf8")).features;
}

/** Without the one strip of land that no state wants, between Egypt and Sudan. */
export function bordersOf(features: Feature[]): Border[] {
  const owned = features.filter(({ properties }) => properties.nameEn !== "Bir Tawil");
  return owned.flatMap((feature) => (feature.geometry?.coordinates ?? []).map((rings) => ({ rings, feature })));
}

/** Of each code, in the order of the codes. */
export function countriesOf(features: Feature[], codes: Iterable<string>): Country[] {
  const byCode = new Map(features.map((feature) => [feature.properties.iso1A2, feature.properties]));
  return [...codes].sort().map((code) => {
    const known = byCode.get(code);
    if (known === undefined) {
      throw new Error(`No country is called ${code}`);
    }
    const formal = SHORT_NAMES[code] === undefined ? [] : [known.nameEn];
    const aliases = [known.iso1A3, ...(known.aliases ?? []), ...formal, ...(ALIASES[code] ?? [])];
    return {
      code,
      name: SHORT_NAMES[code] ?? known.nameEn,
      aliases: aliases.filter((alias) => alias !== undefined),
    };
  });
}

/**
 * Whose land a feature is: the country of most places on it. So borders and names agree where the two sources do not
 * (Crimea), and parts without a code of their own (Svalbard, Bonaire) have that of their whole.
 *
 * @param known all codes that places have
 */
export function ownerOf(feature: Feature, onIt: string[], known: Set<string>): string {
  const { iso1A2, country, groups = [] } = feature.properties;
  const counts = new Map<string, number>();
  onIt.forEach((code) => counts.set(code, (counts.get(code) ?? 0) + 1));
  const [most] = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  const told = [iso1A2, ...groups, country].find((code) => code !== undefined && known.has(code));
  const owner = most?.[0] ?? told ?? iso1A2 ?? country;
  if (owner === undefined) {
    throw new Error(`Nobody's land: ${feature.properties.nameEn}`);
  }
  return owner;
}

/** By the number of borders that a line from there to the east crosses. */
export function contains({ rings }: Border, longitude: number, latitude: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [x, y] = ring[i];
      const [x2, y2] = ring[j];
      if (y > latitude !== y2 > latitude && longitude < ((x2 - x) * (latitude - y)) / (y2 - y) + x) {
        inside = !inside;
      }
    }
  }
  return inside;
}
