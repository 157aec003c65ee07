// Loaded before a measured program: writes the most memory it held, in KiB, into the file named by PEAK_FILE.
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  if (!process.env.PEAK_FILE) return;
  // Linux counts into maxRSS what the parent held when it forked; the kernel's own mark does not.
  let status = '';
  try {
    status = readFileSync('/proc/self/status', 'utf8');
  } catch {}
  const mark = /^VmHWM:\s+(\d+)/mu.exec(status)?.[1];
  writeFileSync(process.env.PEAK_FILE, String(mark ?? process.resourceUsage().maxRSS));
});
