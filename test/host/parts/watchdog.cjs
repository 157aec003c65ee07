// Stands in for VS Code's C++ watchdog: the extension host must not outlive the server that started it.
exports.start = (pid) => {
  const alive = () => {
    try {
      process.kill(pid, 0);
    } catch {
      process.exit(87);
    }
  };
  setInterval(alive, 2000).unref();
};

exports.exit = (code) => process.exit(code || 0);
