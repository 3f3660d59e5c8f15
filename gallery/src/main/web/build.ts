/**
 * Bundles the page into dist: scripts and styles under names that change with their contents, index.html, the manifest and
 * the service worker that name them, the API's description and its documentation; files.txt and places.txt, by which the server knows what there
 * is and which paths are the page's; and sources.txt, by which a test knows that none of the sources has changed since.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import * as esbuild from "esbuild";
import { readDocument } from "./openapi/document.ts";
import { documentation } from "./openapi/page.ts";
import { DEEP, PLACES } from "./src/app/route.ts";

const out = "dist";
await rm(out, { recursive: true, force: true });
await mkdir(out);

const TARGET = ["chrome123", "firefox120", "safari17.5"];
const ICONS = ["src/pwa/icon-180.png", "src/pwa/icon-192.png", "src/pwa/icon-512.png"];

const result = await esbuild.build({
  entryPoints: ["src/main.ts", "src/ui/tokens.css", "src/ui/logo.svg", "openapi/docs.css", ...ICONS],
  outdir: `${out}/assets`,
  entryNames: "[name]-[hash]",
  chunkNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  loader: { ".svg": "copy", ".png": "copy", ".json": "file" },
  publicPath: "/assets",
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  target: TARGET,
  charset: "utf8",
  // The licence of Lit wants its notices kept.
  legalComments: "eof",
  metafile: true,
});

const built = Object.entries(result.metafile.outputs).map(([path, { entryPoint, inputs }]) => ({
  file: `assets/${basename(path)}`,
  source: basename(entryPoint ?? Object.keys(inputs)[0] ?? ""),
}));

/** Where the server has what was built of a source. */
function address(name: string): string {
  const match = built.find(({ source }) => source === name);
  if (match === undefined) {
    throw new Error(`${name} is not built`);
  }
  return `/${match.file}`;
}

/** Writes a file that names what was built. */
async function naming(source: string, file: string): Promise<void> {
  const text = await readFile(source, "utf8");
  const named = text.replaceAll(/\{\{(.+?)\}\}/g, (_, name: string) => address(name.replace(/\.js$/, ".ts")));
  await writeFile(`${out}/${file}`, named);
}

await naming("src/index.html", "index.html");
await naming("src/pwa/manifest.json", "manifest.webmanifest");

/** What a script needs at once: itself, and what it imports for certain. */
function needed(path: string, found = new Set<string>()): Set<string> {
  if (!found.has(path)) {
    found.add(path);
    const imports = result.metafile.outputs[path]?.imports ?? [];
    imports.filter(({ kind }) => kind === "import-statement").forEach((each) => needed(each.path, found));
  }
  return found;
}

const scripts = ["main.ts", "app.ts", "server-words.ts", "de.ts", "fr.ts"]
  .reduce((found, name) => needed(out + address(name), found), new Set<string>());
const shell = ["/", ...[...scripts].map((path) => path.slice(out.length)), address("tokens.css"), address("logo.svg")];
await esbuild.build({
  entryPoints: ["src/pwa/service-worker.ts"],
  outdir: out,
  define: { SHELL: JSON.stringify(shell) },
  bundle: true,
  minify: true,
  target: TARGET,
});

const description = await readDocument();
await writeFile(`${out}/openapi.json`, JSON.stringify(description, null, 1));
const styles = [address("tokens.css"), address("docs.css")];
await writeFile(`${out}/docs.html`, documentation(description, { styles, icon: address("logo.svg") }));

const fixed = ["index.html", "manifest.webmanifest", "service-worker.js", "openapi.json", "docs.html"];
const files = [...fixed, ...built.map(({ file }) => file)].sort();
await writeFile(`${out}/files.txt`, files.map((file) => `${file}\n`).join(""));

await writeFile(
  `${out}/places.txt`,
  PLACES.map((place) => `${place}\n${DEEP.includes(place) ? `${place}/\n` : ""}`).join(""),
);

const folders = ["openapi", "src"].map((folder) => readdir(folder, { recursive: true, withFileTypes: true }));
const sources = (await Promise.all(folders)).flat()
  .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .concat("build.ts", "deno.lock", "lit-localize.json", "package.json", "tsconfig.json")
  .sort();
const hashes = await Promise.all(sources.map(async (file) => {
  return `${createHash("sha256").update(await readFile(file)).digest("hex")}  ${file}\n`;
}));
await writeFile(`${out}/sources.txt`, hashes.join(""));
await esbuild.stop();
