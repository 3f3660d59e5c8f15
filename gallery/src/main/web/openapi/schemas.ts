/** How the documentation shows what a value may be. */
import type { Document, Schema } from "./document.ts";
import { line, Markup, markup, NOTHING } from "./markup.ts";

/** What a value is, in a few words. */
export function kindOf(schema: Schema): Markup {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return markup`<a href="#${name}">${name}</a>`;
  }
  if (schema.items !== undefined) {
    return markup`list of ${kindOf(schema.items)}`;
  }
  if (schema.oneOf !== undefined) {
    return markup`${schema.oneOf.map((one, i) => markup`${i === 0 ? "" : " or "}${kindOf(one)}`)}`;
  }
  const values = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  const kind = values.length === 0
    ? markup`${schema.format ?? schema.type ?? "any"}${range(schema)}`
    : markup`${values.map((value, i) => markup`${i === 0 ? "" : ", "}<code>${String(value)}</code>`)}`;
  return markup`${kind}${usual(schema)}`;
}

function range({ minimum, maximum }: Schema): Markup {
  if (minimum === undefined) {
    return NOTHING;
  }
  return maximum === undefined ? markup`, at least ${minimum}` : markup`, ${minimum} to ${maximum}`;
}

function usual({ default: value }: Schema): Markup {
  return value === undefined ? NOTHING : markup`; <code>${String(value)}</code> where absent`;
}

export function schemaSections({ components }: Document): readonly Markup[] {
  return Object.entries(components.schemas).map(([name, schema]) =>
    markup`<section id="${name}"><h3>${name}</h3>
${schema.description === undefined ? NOTHING : markup`<p>${line(schema.description)}</p>`}
${contents(schema)}</section>
`
  );
}

function contents(schema: Schema): Markup {
  if (schema.allOf !== undefined) {
    return markup`${schema.allOf.map(partOf)}`;
  }
  return schema.properties === undefined ? markup`<p>${kindOf(schema)}</p>` : properties(schema);
}

function partOf(part: Schema): Markup {
  return part.$ref === undefined ? properties(part) : markup`<p>All of ${kindOf(part)}, and:</p>`;
}

function properties({ properties = {}, required = [] }: Schema): Markup {
  const rows = Object.entries(properties).map(([name, schema]) =>
    markup`<tr><th scope="row"><code>${name}</code></th><td>${valueOf(schema)}</td>
<td>${required.includes(name) ? "always" : ""}</td><td>${line(schema.description ?? "")}</td></tr>
`
  );
  return markup`<table>${rows}</table>`;
}

/** Objects without a name are shown where they are. */
function valueOf(schema: Schema): Markup {
  if (schema.properties !== undefined) {
    return properties(schema);
  }
  if (schema.items?.properties !== undefined) {
    return markup`list of ${properties(schema.items)}`;
  }
  return schema.additionalProperties ? markup`each: ${kindOf(schema.additionalProperties)}` : kindOf(schema);
}
