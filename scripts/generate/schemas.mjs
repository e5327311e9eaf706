import { toJSONSchema } from 'zod';
import { configSchema, severities } from '../../src/core/corpus/config.ts';
import { optionSchemas } from './rules.mjs';

/** @typedef {import('../../src/core/lint/rule.js').Rule} Rule */
/** @typedef {import('zod').core.JSONSchema.BaseSchema} Schema */

/**
 * A JSON Schema as the text of its file.
 * @param {Schema} schema
 */
function textOf(schema) {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/**
 * The schema of something that the terminal writes.
 * @param {import('zod').ZodType} schema
 */
export function outputSchema(schema) {
  return textOf(toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' }));
}

/**
 * What a configuration may say about one rule.
 * @param {Rule} rule
 */
function ruleSchema(rule) {
  const severity = { enum: [...severities] };
  return {
    description: rule.summary,
    anyOf: [
      severity,
      { type: 'object', properties: { severity, ...optionSchemas(rule) }, additionalProperties: false },
    ],
  };
}

/**
 * The schema of `.cutline.yaml`, with every rule and its options by name, in the draft that editors read.
 * @param {readonly Rule[]} rules
 */
export function configurationSchema(rules) {
  const schema = /** @type {any} */ (toJSONSchema(configSchema, { target: 'draft-7', io: 'input' }));
  const byRule = { $ref: '#/definitions/rules' };
  const { description } = schema.properties.rules;
  schema.properties.rules = byRule;
  schema.properties.overrides.items.properties.rules = byRule;
  const { $schema, ...rest } = schema;
  return textOf({
    $schema,
    title: 'Cutline configuration (.cutline.yaml)',
    ...rest,
    definitions: {
      ...schema.definitions,
      rules: {
        description,
        type: 'object',
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
        additionalProperties: false,
      },
    },
  });
}
