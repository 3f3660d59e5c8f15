/**
 * Bundles the page into dist: scripts and styles under names that change with their contents, index.html that names
 * them, files.txt, by which the server knows what there is, and sources.txt, by which a test knows that none of the
 * sources has changed since.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import * as esbuild from "esbuild";

const out = "dist";
await rm(out, { recursive: true, force: true });
await mkdir(out);

const result = await esbuild.build({
  entryPoints: ["src/main.ts", "src/ui/tokens.css", "src/ui/logo.svg"],
  outdir: `${out}/assets`,
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  loader: { ".svg": "copy" },
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  target: ["chrome123", "firefox120", "safari17.5"],
  charset: "utf8",
  // The licence of Lit wants its notices kept.
  legalComments: "eof",
  metafile: true,
});

const built = Object.entries(result.metafile.outputs).map(([path, { entryPoint, inputs }]) => ({
  file: `assets/${basename(path)}`,
  source: basename(entryPoint ?? Object.keys(inputs)[0] ?? ""),
}));

let page = await readFile("src/index.html", "utf8");
page = page.replaceAll(/\{\{(.+?)\}\}/g, (_, name: string) => {
  const match = built.find(({ source }) => source === name.replace(/\.js$/, ".ts"));
  if (match === undefined) {
    throw new Error(`index.html names ${name}, which is not built`);
  }
  return `/${match.file}`;
});
await writeFile(`${out}/index.html`, page);

const files = ["index.html", ...built.map(({ file }) => file)].sort();
await writeFile(`${out}/files.txt`, files.map((file) => `${file}\n`).join(""));

const sources = (await readdir("src", { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .concat("build.ts", "deno.lock", "package.json", "tsconfig.json")
  .sort();
const hashes = await Promise.all(sources.map(async (file) => {
  return `${createHash("sha256").update(await readFile(file)).digest("hex")}  ${file}\n`;
}));
await writeFile(`${out}/sources.txt`, hashes.join(""));
await esbuild.stop();
