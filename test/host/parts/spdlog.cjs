// Stands in for VS Code's C++ logger: without one the Output panel stays empty.
const { appendFileSync, mkdirSync } = require('node:fs');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

function createLogger(_name, file) {
  mkdirSync(path.dirname(file), { recursive: true });
  let threshold = levels.indexOf('info');
  let bare = false;
  const logger = {
    getLevel: () => threshold,
    setLevel: (level) => {
      threshold = level;
    },
    clearFormatters: () => {
      bare = true;
    },
    setPattern: () => {},
    flush: () => {},
    drop: () => {},
  };
  for (const [level, name] of levels.entries()) {
    logger[name] = (message) => {
      if (level < threshold) return;
      appendFileSync(file, bare ? message : `${new Date().toISOString()} [${name}] ${message}\n`);
    };
  }
  return Promise.resolve(logger);
}

// One by one: VS Code imports them by name, and Node finds the names of a CommonJS file only in this form.
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
exports.setFlushOn = () => {};
exports.setLevel = () => {};
exports.version = 0;
