/** The description of the API, as far as what is made of it looks into it. */
import { readdir, readFile } from "node:fs/promises";
import { parse } from "yaml";

export interface Reference {
  readonly $ref: string;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly example?: unknown;
}

export interface Body {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

export interface Answer {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Reference | { readonly description: string }>>;
  readonly content?: Readonly<Record<string, Body>>;
}

export interface Operation {
  readonly tags: readonly string[];
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Reference | { readonly content: Readonly<Record<string, Body>> };
  readonly responses: Readonly<Record<string, Answer | Reference>>;
}

export type Path = Readonly<Partial<Record<Method, Operation>>> & {
  readonly parameters?: readonly (Parameter | Reference)[];
};

export const METHODS = ["get", "head", "post", "patch", "delete"] as const;
export type Method = typeof METHODS[number];

export interface Document {
  readonly info: { readonly title: string; readonly summary: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly Readonly<Record<string, unknown>>[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Path>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>> & {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly securitySchemes: Readonly<
      Record<string, { readonly name: string; readonly in: string; readonly description: string }>
    >;
  };
}

const PARTS = "openapi/parts";

type Components = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

type Part = Pick<Document, "paths"> & { readonly components?: Components };

/** The whole of it: what is shared, and one part for each tag. */
export async function readDocument(): Promise<Document> {
  const shared = (await read("openapi/openapi.yaml")) as Omit<Document, "paths">;
  const names = (await readdir(PARTS)).sort();
  const parts = await Promise.all(names.map(async (name) => (await read(`${PARTS}/${name}`)) as Part));
  const components: readonly Components[] = [shared.components, ...parts.map((part) => part.components ?? {})];
  const kinds = new Set(components.flatMap(Object.keys));
  return {
    ...shared,
    paths: merged(parts.map(({ paths }) => paths)),
    components: Object.fromEntries(
      [...kinds].map((kind) => [kind, merged(components.map((part) => part[kind] ?? {}))]),
    ) as Document["components"],
  };
}

async function read(file: string): Promise<unknown> {
  return parse(await readFile(file, "utf8"));
}

function merged<T>(maps: readonly Readonly<Record<string, T>>[]): Record<string, T> {
  const all: Record<string, T> = {};
  for (const [name, value] of maps.flatMap(Object.entries<T>)) {
    if (name in all) {
      throw new Error(`${name} is described twice`);
    }
    all[name] = value;
  }
  return all;
}

/** What a reference stands for; what is none stands for itself. */
export function resolve<T extends object>(document: Document, value: T | Reference): T {
  if (!("$ref" in value)) {
    return value;
  }
  const [, , kind = "", name = ""] = value.$ref.split("/");
  const found = document.components[kind]?.[name];
  if (found === undefined) {
    throw new Error(`the description has no ${value.$ref}`);
  }
  return found as T;
}
