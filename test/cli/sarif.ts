/** What JSON Schema says of a value, as far as the schema of SARIF uses it. */
interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly enum?: readonly unknown[];
  readonly pattern?: RegExp;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly isUnique?: boolean;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  /** One of these must be there. */
  readonly anyOf?: readonly string[];
}

const text: Schema = { type: 'string' };
const whole: Schema = { type: 'boolean' };
const from = (minimum: number): Schema => ({ type: 'integer', minimum });
const list = (items: Schema, rest: Schema = {}): Schema => ({ type: 'array', items, ...rest });
const each = (items: Schema): Schema => list(items, { isUnique: true });
const object = (properties: Schema['properties'] & object, rest: Schema = {}): Schema => ({
  type: 'object',
  properties,
  ...rest,
});

/** RFC 3986, section 4.1: an address or what is left of one, in ASCII, with no lone percent sign. */
const uriReference: Schema = {
  type: 'string',
  pattern: /^(?:[a-z][a-z0-9+.-]*:|(?![^/?#]*:))(?:[A-Za-z0-9\-._~:/?#@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*$/u,
};
const level: Schema = { enum: ['none', 'note', 'warning', 'error'] };
const multiformat = object({ text, markdown: text }, { required: ['text'] });
const message = object({ text, markdown: text, id: text, arguments: list(text) }, { anyOf: ['text', 'id'] });
const artifactLocation = object({ uri: uriReference, uriBaseId: text, index: from(-1), description: message });
const artifactContent = object({ text, binary: text, rendered: multiformat });
const region = object({
  startLine: from(1),
  startColumn: from(1),
  endLine: from(1),
  endColumn: from(1),
  charOffset: from(-1),
  charLength: from(0),
  snippet: artifactContent,
  message,
});
const physicalLocation = object(
  { artifactLocation, region, contextRegion: region },
  { required: ['artifactLocation'] },
);
const location = object({ id: from(-1), physicalLocation, message });
const replacement = object(
  { deletedRegion: region, insertedContent: artifactContent },
  { required: ['deletedRegion'] },
);
const artifactChange = object(
  { artifactLocation, replacements: list(replacement, { minItems: 1 }) },
  { required: ['artifactLocation', 'replacements'] },
);
const fix = object(
  { description: message, artifactChanges: list(artifactChange, { minItems: 1, isUnique: true }) },
  { required: ['artifactChanges'] },
);
const result = object(
  {
    ruleId: text,
    ruleIndex: from(-1),
    kind: { enum: ['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'] },
    level,
    message,
    locations: list(location),
    partialFingerprints: { type: 'object' },
    relatedLocations: each(location),
    fixes: each(fix),
  },
  { required: ['message'] },
);
const rule = object(
  {
    id: text,
    name: text,
    shortDescription: multiformat,
    fullDescription: multiformat,
    help: multiformat,
    helpUri: text,
    defaultConfiguration: object({ enabled: whole, level }),
  },
  { required: ['id'] },
);
const driver = object(
  { name: text, fullName: text, version: text, semanticVersion: text, informationUri: text, rules: each(rule) },
  { required: ['name'] },
);
const notification = object({ message, level, locations: each(location) }, { required: ['message'] });
const invocation = object(
  { executionSuccessful: whole, toolExecutionNotifications: list(notification) },
  { required: ['executionSuccessful'] },
);
const run = object(
  {
    tool: object({ driver }, { required: ['driver'] }),
    invocations: list(invocation),
    language: { type: 'string', pattern: /^[a-z]{2}(?:-[A-Z]{2})?$/u },
    artifacts: each(object({ location: artifactLocation })),
    results: list(result),
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
  },
  { required: ['tool'] },
);

/**
 * SARIF 2.1.0 (OASIS, Appendix “schema”), for what a linter writes: no property that it does not know, and what it says of the others.
 * What we do not write is not in it.
 */
const log = object(
  { $schema: uriReference, version: { enum: ['2.1.0'] }, runs: list(run) },
  { required: ['version', 'runs'] },
);

/** What is wrong with a SARIF log, each with its place. */
export const sarifProblems = (value: unknown): readonly string[] => [...problemsOf(value, log, '')];

function* problemsOf(value: unknown, schema: Schema, at: string): Generator<string> {
  if (schema.enum && !schema.enum.includes(value)) yield `${at} is ${JSON.stringify(value)}`;
  if (schema.type && typeOf(value) !== schema.type) {
    yield `${at} is no ${schema.type}`;
    return;
  }
  if (typeof value === 'string' && schema.pattern && !schema.pattern.test(value)) yield `${at} is ${value}`;
  if (typeof value === 'number' && value < (schema.minimum ?? value)) yield `${at} is ${value}`;
  if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0)) yield `${at} has too few`;
    if (schema.isUnique && new Set(value.map((it) => JSON.stringify(it))).size < value.length)
      yield `${at} has two of the same`;
    for (const [i, it] of value.entries()) yield* problemsOf(it, schema.items ?? {}, `${at}/${i}`);
  } else if (schema.properties) {
    const given = value as Record<string, unknown>;
    for (const name of schema.required ?? []) if (!(name in given)) yield `${at} has no ${name}`;
    if (schema.anyOf && !schema.anyOf.some((it) => it in given)) yield `${at} has none of ${schema.anyOf}`;
    for (const [name, it] of Object.entries(given)) {
      const inner = schema.properties[name];
      if (inner) yield* problemsOf(it, inner, `${at}/${name}`);
      else yield `${at} has ${name}, which is not known`;
    }
  }
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (Number.isInteger(value)) return 'integer';
  return value === null ? 'null' : typeof value;
}
