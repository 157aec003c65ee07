// npm run fuzz -- [--minutes 10] [--seed N] [--only reading|repairs|bytes|session]: looks for texts, files and edits that nobody has
// thought of. Each fault is told once, with the smallest text that has it and the seed that leads there again.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { checkBytes, checkCleaning, checkFindings, checkFixes, checkReading, checkSafeFixes } from './checks';
import { grammarPlan } from './grammar';
import { fuzzedBytes, fuzzedText } from './mutations';
import { checkSession, step } from './session';
import { measureMemory } from './stdio-memory';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
const end = Date.now() + Number(values.minutes) * 60_000;
const first = Number(values.seed);

const counts = { rounds: 0, texts: 0, characters: 0, steps: 0 };
const seen = (text: string): string => {
  counts.texts++;
  counts.characters += text.length;
  return text;
};

interface Slow {
  readonly milliseconds: number;
  readonly text: string;
}

const milliseconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** Of texts of some length those that took the longest for what there is of them. */
const slowest: Slow[] = [];
let measured = { milliseconds: 0, characters: 0 };
const perKilobyte = ({ milliseconds: taken, text }: Slow): number => taken / (text.length / 1024);
function timed(text: string): void {
  const taken = milliseconds(() => checkFindings(checkReading(text)));
  if (text.length < 8 * 1024) return;
  measured = {
    milliseconds: measured.milliseconds + taken,
    characters: measured.characters + text.length,
  };
  slowest.push({ milliseconds: taken, text });
  slowest.sort((a, b) => perKilobyte(b) - perKilobyte(a));
  slowest.length = Math.min(slowest.length, 8);
}

const properties: Readonly<Record<string, fc.IRawProperty<unknown>>> = {
  reading: fc.property(fuzzedText, (text) => {
    timed(seen(text));
    checkCleaning(text);
  }),
  repairs: fc.property(
    fc.oneof({ weight: 3, arbitrary: grammarPlan }, { weight: 1, arbitrary: fuzzedText }),
    (text) => {
      checkFixes(seen(text));
      checkSafeFixes(text);
    },
  ),
  bytes: fc.property(fuzzedBytes, (bytes) => {
    seen(checkBytes(bytes) ?? '');
  }),
  session: fc.asyncProperty(fuzzedText, fc.array(step, { maxLength: 20 }), async (text, steps) => {
    counts.steps += steps.length;
    await checkSession(seen(text), steps);
  }) as unknown as fc.IRawProperty<unknown>,
};
/** A round takes a few seconds, so that each part has its turn. */
const runs: Readonly<Record<string, number>> = { reading: 60, repairs: 15, bytes: 30, session: 20 };

const faults = new Map<string, number>();
const messageOf = (error: unknown): string =>
  error instanceof Error
    ? [error.message, ...(error.cause ? [messageOf(error.cause)] : [])].join(' <- ')
    : String(error);

for (let seed = first; Date.now() < end; seed++) {
  counts.rounds++;
  for (const [name, property] of Object.entries(properties)) {
    if (values.only !== undefined && values.only !== name) continue;
    const found = await fc.check(property, { seed, numRuns: runs[name] as number, interruptAfterTimeLimit: 60_000 });
    if (!found.failed || !found.counterexample) continue;
    const message = messageOf(found.errorInstance);
    const kind = `${name}: ${message
      .split('\n')[0]
      ?.replace(/\d+/gu, '#')
      .replace(/“[^”]*”/u, '“…”')
      .slice(0, 160)}`;
    faults.set(kind, (faults.get(kind) ?? 0) + 1);
    if (1 < (faults.get(kind) as number)) continue;
    console.log(`\n${name}, --seed ${seed}: ${message.slice(0, 1500)}`);
    console.log(JSON.stringify(found.counterexample).slice(0, 4000));
    const stack = found.errorInstance instanceof Error ? (found.errorInstance.cause ?? found.errorInstance) : undefined;
    if (stack instanceof Error && stack.name !== 'AssertionError') console.log(stack.stack);
  }
}

const mean = measured.milliseconds / (measured.characters / 1024);
console.log(`\nslowest beside the mean of ${mean.toFixed(2)} ms for each 1,024 letters:`);
for (const { text } of slowest) {
  // Measured again: the first time it may have been the turn of the collector of garbage.
  const again = Math.min(...[1, 2, 3].map(() => milliseconds(() => checkFindings(checkReading(text)))));
  const ratio = again / (text.length / 1024) / mean;
  const repeated = /(.{1,40}?)\1{20,}/su.exec(text)?.[1] ?? text.slice(0, 40);
  console.log(`  ${ratio.toFixed(1)} times, ${text.length} letters, ${JSON.stringify(repeated)}`);
  if (10 < ratio) faults.set(`slow: ${JSON.stringify(repeated)}`, 1);
}
if (values.only === undefined || values.only === 'memory') console.log(`\n${await measureMemory()}`);
console.log(
  `\nseeds ${first} to ${first + counts.rounds - 1}: ${counts.texts} texts, ${(counts.characters / 1e6).toFixed(1)} million letters, ${counts.steps} steps of editors`,
);
console.log(faults.size === 0 ? 'no fault found' : `${faults.size} kinds of faults:`);
for (const [kind, times] of faults) console.log(`  ${times} × ${kind}`);
process.exit(faults.size === 0 ? 0 : 1);
