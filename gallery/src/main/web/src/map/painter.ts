import type { Cluster } from "../api/types.ts";
import type { Label } from "./labels.ts";
import { type MapView, project, scaleOf, type Size, toScreen } from "./mercator.ts";
import type { World } from "./world.ts";

/** The map's colours, as its canvas has them by style: a canvas does not know the page's variables. */
interface Colours {
  readonly land: string;
  readonly border: string;
  readonly name: string;
  readonly heat: string;
}

const DOT = 2.5;
const HEAT_REACH = 110;

/** Draws what of a map is no element: land, borders, names, and at low zoom where many photos are. */
export class Painter {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#context = canvas.getContext("2d")!;
  }

  widthOf(name: string): number {
    this.#context.font = this.#font();
    return this.#context.measureText(name).width;
  }

  paint(view: MapView, size: Size, world: World | undefined, heat: readonly Cluster[], names: readonly Label[]): void {
    const ratio = window.devicePixelRatio;
    const context = this.#context;
    this.#resize(size, ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, size.width, size.height);
    const colours = this.#colours();
    if (world !== undefined) {
      this.#paintWorld(view, size, world, colours, ratio);
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    heat.forEach((cluster) => this.#paintHeat(view, size, cluster, colours.heat));
    names.forEach((label) => this.#paintName(label, colours));
  }

  #resize({ width, height }: Size, ratio: number): void {
    const [wide, tall] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.#canvas.width !== wide || this.#canvas.height !== tall) {
      this.#canvas.width = wide;
      this.#canvas.height = tall;
    }
  }

  #colours(): Colours {
    const style = getComputedStyle(this.#canvas);
    return { land: style.color, border: style.outlineColor, name: style.caretColor, heat: style.columnRuleColor };
  }

  #font(): string {
    return `500 12px ${getComputedStyle(this.#canvas).fontFamily}`;
  }

  #paintWorld(view: MapView, size: Size, world: World, colours: Colours, ratio: number): void {
    const context = this.#context;
    const scale = scaleOf(view);
    context.setTransform(
      scale * ratio,
      0,
      0,
      scale * ratio,
      (size.width / 2 - view.centre.x * scale) * ratio,
      (size.height / 2 - view.centre.y * scale) * ratio,
    );
    context.fillStyle = colours.land;
    context.fill(world.land, "evenodd");
    context.strokeStyle = colours.border;
    context.lineWidth = 0.8 / scale;
    context.stroke(world.land);
    context.stroke(world.borders);
  }

  #paintHeat(view: MapView, size: Size, { latitude, longitude, photos }: Cluster, colour: string): void {
    const context = this.#context;
    const { x, y } = toScreen(view, size, project(latitude, longitude));
    const glow = context.createRadialGradient(x, y, 0, x, y, HEAT_REACH);
    glow.addColorStop(0, colour);
    glow.addColorStop(1, "transparent");
    context.globalAlpha = Math.min(0.8, 0.35 + Math.log10(photos) / 8);
    context.fillStyle = glow;
    context.fillRect(x - HEAT_REACH, y - HEAT_REACH, 2 * HEAT_REACH, 2 * HEAT_REACH);
    context.globalAlpha = 1;
  }

  #paintName({ name, at }: Label, colours: Colours): void {
    const context = this.#context;
    context.font = this.#font();
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.fillStyle = colours.name;
    context.beginPath();
    context.arc(at.x, at.y, DOT, 0, 2 * Math.PI);
    context.fill();
    context.strokeStyle = colours.land;
    context.lineWidth = 3;
    context.strokeText(name, at.x + 7, at.y);
    context.fillText(name, at.x + 7, at.y);
  }
}
