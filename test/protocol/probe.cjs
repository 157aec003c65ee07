// Loaded into a server under test: tells, when asked over a second channel, what could make it do something by itself.
process.on('message', () => {
  const waiting = process
    .getActiveResourcesInfo()
    .filter((it) => /Timeout|Immediate|FSReq|StatWatcher|FSEvent/u.test(it));
  process.send({ waiting });
});
process.channel?.unref();
