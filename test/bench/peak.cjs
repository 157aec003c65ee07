// Loaded before a measured program: writes the most memory it held, in KiB, and the seconds of the processor that it took, into the
// file named by PEAK_FILE.
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  if (!process.env.PEAK_FILE) return;
  // Linux counts into maxRSS what the parent held when it forked; the kernel's own mark does not.
  let status = '';
  try {
    status = readFileSync('/proc/self/status', 'utf8');
  } catch {}
  const mark = /^VmHWM:\s+(\d+)/mu.exec(status)?.[1];
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.PEAK_FILE, `${mark ?? maxRSS} ${(userCPUTime + systemCPUTime) / 1e6}`);
});
