/** The watermark, for the owner, as the API has it. */
import type { Api } from "./client.ts";
import type { ChosenWatermark, PhotoPage, PhotoSummary, Watermark } from "./types.ts";

/** Undefined where none was ever chosen. */
export async function watermark(api: Api): Promise<Watermark | undefined> {
  return (await api.get<ChosenWatermark>("/vault/watermark")).watermark;
}

export async function chooseWatermark(api: Api, watermark: Watermark): Promise<void> {
  await api.send("POST", "/vault/watermark", watermark);
}

/** A photo as others would see it. */
export async function preview(api: Api, photo: PhotoSummary, watermark: Watermark): Promise<ArrayBuffer> {
  return (await api.send("POST", "/vault/watermark/preview", { photo: photo.id, watermark })).arrayBuffer();
}

/** Photos to try it on, the newest first. */
export async function samples(api: Api): Promise<readonly PhotoSummary[]> {
  const { photos } = await api.get<PhotoPage>("/photos?limit=50");
  return photos.filter(({ failed }) => !failed);
}
