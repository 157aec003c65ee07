// Loaded before a measured program: on SIGUSR2 writes how many bytes it holds, garbage not counted, into the file named by HEAP_FILE.
const { writeFileSync, renameSync } = require('node:fs');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

process.on('SIGUSR2', () => {
  for (let i = 0; i < 3; i++) collect();
  const { heapUsed, external } = process.memoryUsage();
  writeFileSync(`${process.env.HEAP_FILE}.tmp`, String(heapUsed + external));
  renameSync(`${process.env.HEAP_FILE}.tmp`, process.env.HEAP_FILE);
});
