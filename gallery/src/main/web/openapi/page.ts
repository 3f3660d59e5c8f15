/** The documentation of the API: one page without scripts, made of its description. */
import type { Document } from "./document.ts";
import { line, Markup, markup, paragraphs } from "./markup.ts";
import { operationSection, type Place, placesOf } from "./operations.ts";
import { schemaSections } from "./schemas.ts";

/** The addresses of what the page is shown with. */
export interface Assets {
  readonly styles: readonly string[];
  readonly icon: string;
}

export function documentation(document: Document, { styles, icon }: Assets): string {
  const places = placesOf(document);
  const { title, description } = document.info;
  const server = document.servers[0]?.url ?? "";
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}: API</title>
<link rel="icon" type="image/svg+xml" href="${icon}">
${styles.map((style) => markup`<link rel="stylesheet" href="${style}">`)}
</head>
<body>
<nav aria-label="Contents">
${document.tags.map(({ name }) => contents(name, places))}
<h2><a href="#schemas">What is sent</a></h2>
</nav>
<main>
<h1>${title}: API</h1>
${paragraphs(description)}
<p>All paths are below <code>${server}</code>. For programs: <a href="${server}/openapi.json">this as OpenAPI 3.1</a>.</p>
${credentials(document)}
${document.tags.map(({ name, description }) => chapter(document, name, description, places))}
<h2 id="schemas">What is sent</h2>
${schemaSections(document)}
</main>
</body>
</html>
`.source;
}

function contents(tag: string, places: readonly Place[]): Markup {
  const links = of(tag, places).map(({ operation, method, path }) =>
    markup`<li><a href="#${operation.operationId}"><b>${method.toUpperCase()}</b> ${path}</a></li>
`
  );
  return markup`<h2>${tag}</h2>
<ul>
${links}</ul>
`;
}

function chapter(document: Document, tag: string, description: string, places: readonly Place[]): Markup {
  return markup`<h2>${tag}</h2>
<p>${line(description)}</p>
${of(tag, places).map((place) => operationSection(document, place))}`;
}

function of(tag: string, places: readonly Place[]): readonly Place[] {
  return places.filter(({ operation }) => operation.tags.includes(tag));
}

function credentials({ components }: Document): Markup {
  const rows = Object.values(components.securitySchemes).map(({ name, in: where, description }) =>
    markup`<tr><th scope="row">${where} <code>${name}</code></th><td>${line(description)}</td></tr>
`
  );
  return markup`<table>${rows}</table>`;
}
