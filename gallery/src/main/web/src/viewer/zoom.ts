/** Zooming and panning of a picture in a stage: pure arithmetic. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The picture is drawn at this scale of its fitted size, its centre moved by x and y from the stage's centre. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export const FITTED: View = { scale: 1, x: 0, y: 0 };

/** The size at which all of a picture is seen, never enlarged past its own pixels. */
export function fit(picture: Size, stage: Size): Size {
  if (picture.width <= 0 || picture.height <= 0) {
    return stage;
  }
  const scale = Math.min(1, stage.width / picture.width, stage.height / picture.height);
  return { width: picture.width * scale, height: picture.height * scale };
}

/** How far in it makes sense to go: twice the picture's own pixels, and at least three times the fitted size. */
export function deepest(picture: Size, fitted: Size): number {
  return Math.max(3, (2 * picture.width) / Math.max(1, fitted.width));
}

/** Changes the scale and keeps the point of the picture that is under (px, py), measured from the stage's centre. */
export function zoomAt(view: View, scale: number, px: number, py: number): View {
  const ratio = scale / view.scale;
  return { scale, x: px - (px - view.x) * ratio, y: py - (py - view.y) * ratio };
}

/** Keeps the scale within limits, and the picture's edges from leaving the stage's. */
export function clamp(view: View, fitted: Size, stage: Size, most: number): View {
  const scale = Math.min(Math.max(view.scale, 1), most);
  const bounded = scale === view.scale ? view : zoomAt(view, scale, 0, 0);
  return {
    scale,
    x: within(bounded.x, (fitted.width * scale - stage.width) / 2),
    y: within(bounded.y, (fitted.height * scale - stage.height) / 2),
  };
}

function within(value: number, room: number): number {
  const most = Math.max(0, room);
  return Math.min(most, Math.max(-most, value));
}
