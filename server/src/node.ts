import { createConnection } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { serve } from './server';
import { today } from './server/today';

const isReachable = process.argv.some((it) => /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/u.test(it));

if (isReachable) {
  const connection = createConnection();
  const log = (error: unknown): void => connection.console.error(String(error instanceof Error ? error.stack : error));
  process.on('uncaughtException', log);
  process.on('unhandledRejection', log);
  // Over a pipe the end of the input ends us; a channel that is cut must do the same.
  process.on('disconnect', () => process.exit(1));
  serve(connection, { version, today });
} else {
  process.stderr.write('Máy chủ ngôn ngữ của Thảo do trình soạn thảo gọi, với --stdio hoặc --node-ipc\n');
  process.exitCode = 2;
}
