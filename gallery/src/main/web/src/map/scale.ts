/** The scale of a map, as a line of a round length: pure arithmetic. */
import { locale } from "../language/language.ts";
import { latitudeOf, type MapView, scaleOf } from "./mercator.ts";

/** Around the equator, in metres. */
const EQUATOR = 40_075_017;
const LONGEST = 110;

const inMetres = new Intl.NumberFormat(locale, { style: "unit", unit: "meter", useGrouping: false });
const inKilometres = new Intl.NumberFormat(locale, { style: "unit", unit: "kilometer", useGrouping: false });

export interface Scale {
  readonly text: string;
  /** In pixels. */
  readonly width: number;
}

/** The longest of 1, 2 and 5 with noughts that is short enough, in the middle of the screen. */
export function scaleBar(view: MapView): Scale {
  const aPixel = (EQUATOR * Math.cos((latitudeOf(view.centre.y) * Math.PI) / 180)) / scaleOf(view);
  const most = aPixel * LONGEST;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = [5, 2, 1].map((times) => times * power).find((length) => length <= most) ?? power;
  const text = metres < 1000 ? inMetres.format(metres) : inKilometres.format(metres / 1000);
  return { text, width: metres / aPixel };
}
