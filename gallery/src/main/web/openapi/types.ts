/** Writes the page's types of what the API sends and takes. */
import { writeFile } from "node:fs/promises";
import openapiTypes, { astToString, type OpenAPI3 } from "openapi-typescript";
import { readDocument } from "./document.ts";

const document = await readDocument();
const schemas = { ...document, paths: {}, components: { schemas: document.components.schemas } };
const types = await openapiTypes(schemas as unknown as OpenAPI3, {
  immutable: true,
  rootTypes: true,
  rootTypesNoSchemaPrefix: true,
});
await writeFile("src/api/types.ts", `/** Made from the description in openapi: change that. */\n${astToString(types)}`);
