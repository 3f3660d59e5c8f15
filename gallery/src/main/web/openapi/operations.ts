/** How the documentation shows what can be asked, and what is answered. */

import {
  type Answer,
  type Body,
  type Document,
  type Method,
  METHODS,
  type Operation,
  type Parameter,
  resolve,
} from "./document.ts";
import { line, Markup, markup, NOTHING, paragraphs } from "./markup.ts";
import { kindOf } from "./schemas.ts";

/** An operation, and where it is. */
export interface Place {
  readonly method: Method;
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
}

export function placesOf(document: Document): readonly Place[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      const parameters = [...item.parameters ?? [], ...operation?.parameters ?? []].map((p) => resolve(document, p));
      return operation === undefined ? [] : [{ method, path, operation, parameters }];
    })
  );
}

export function operationSection(document: Document, { method, path, operation, parameters }: Place): Markup {
  const { operationId, summary, description, requestBody, responses } = operation;
  const answers = Object.entries(responses).map(([status, answer]) =>
    answerRow(document, status, resolve(document, answer))
  );
  return markup`<section id="${operationId}">
<h3><b>${method.toUpperCase()}</b> ${path}</h3>
<p><strong>${line(summary)}.</strong> ${wants(document, operation)}</p>
${description === undefined ? NOTHING : paragraphs(description)}
${parameters.length === 0 ? NOTHING : parameterTable(parameters)}
${requestBody === undefined ? NOTHING : markup`<h4>Body</h4>${bodies(resolve(document, requestBody).content)}`}
<h4>Answers</h4>
<table>${answers}</table>
</section>
`;
}

function wants(document: Document, { security }: Operation): Markup {
  const names = (security ?? document.security).flatMap((alternative) => Object.keys(alternative));
  const schemes = names.map((name) => document.components.securitySchemes[name]?.name ?? name);
  return schemes.length === 0
    ? markup`Wants no session.`
    : markup`Wants ${schemes.map((name, i) => markup`${i === 0 ? "" : ", "}<code>${name}</code>`)}.`;
}

function parameterTable(parameters: readonly Parameter[]): Markup {
  const rows = parameters.map(({ name, in: where, required, schema, description, example }) =>
    markup`<tr><th scope="row"><code>${name}</code></th><td>${where}${required ? ", always" : ""}</td>
<td>${kindOf(schema)}</td>
<td>${line(description)}${example === undefined ? NOTHING : markup` <code>${String(example)}</code>`}</td></tr>
`
  );
  return markup`<h4>Parameters</h4>
<table>${rows}</table>`;
}

function answerRow(document: Document, status: string, { description, headers, content }: Answer): Markup {
  const fields = Object.entries(headers ?? {}).map(([name, header]) =>
    markup`<p><code>${name}</code>: ${line(resolve(document, header).description)}</p>`
  );
  return markup`<tr><th scope="row">${status === "default" ? "others" : status}</th>
<td>${paragraphs(description)}${fields}${content === undefined ? NOTHING : bodies(content)}</td></tr>
`;
}

function bodies(content: Readonly<Record<string, Body>>): Markup {
  return markup`${Object.entries(content).map(([type, body]) => bodyOf(type, body))}`;
}

function bodyOf(type: string, { schema, example, examples = {} }: Body): Markup {
  const shown = Object.values(examples).map(({ value }) => value);
  const all = example === undefined ? shown : [example, ...shown];
  return markup`<p><code>${type}</code>${schema === undefined ? NOTHING : markup`: ${kindOf(schema)}`}</p>
${all.map((value) => markup`<pre>${JSON.stringify(value, null, 2)}</pre>`)}`;
}
