// `managed-schema.mjs`: whether Chrome would take extension/managed_schema.json. It drops a schema that breaks these rules without a
// word to the administrator (https://www.chromium.org/administrators/configuring-policy-for-extensions/).
import { readFileSync } from "node:fs";

const file = "extension/managed_schema.json";
const types = new Set(["array", "boolean", "integer", "null", "number", "object", "string"]);

const schema = JSON.parse(readFileSync(file, "utf8"));
const faults = [...faultsOfTop(schema), ...faultsOf(schema, "top")];
for (const fault of faults) console.error(`${file}: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

function* faultsOfTop({ type, additionalProperties, $schema }) {
  if (type !== "object") yield "the top level must be an object";
  if (additionalProperties !== undefined) yield "the top level may not have additionalProperties";
  if ($schema !== undefined && $schema !== "http://json-schema.org/draft-03/schema#") yield "only draft 03 is understood";
}

function* faultsOf(schema, where) {
  const { type, $ref, properties = {}, items, additionalProperties, definitions = {} } = schema;
  if ((type === undefined) === ($ref === undefined)) yield `${where} must have either one type or a $ref`;
  if (type !== undefined && !types.has(type)) yield `${where} has the type ${JSON.stringify(type)}, which is not one of ${[...types].join(", ")}`;
  if (type === "array" && items === undefined) yield `${where} is an array that does not say of what`;
  for (const [name, value] of [...Object.entries(properties), ...Object.entries(definitions)]) yield* faultsOf(value, `${where}.${name}`);
  for (const inner of [items, additionalProperties]) if (typeof inner === "object") yield* faultsOf(inner, `${where}[]`);
}
