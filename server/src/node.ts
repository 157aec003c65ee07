import './node/engine';

const transport = process.argv.find((it) => /^--(?:stdio|node-ipc)$/u.test(it));

if (transport) {
  void import('./node/serve').then(({ serveOver }) => serveOver(transport));
} else {
  process.stderr.write('Máy chủ ngôn ngữ của Thảo do trình soạn thảo gọi, với --stdio hoặc --node-ipc\n');
  process.exitCode = 2;
}
