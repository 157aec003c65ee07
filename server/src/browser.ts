import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { serve } from './server';
import { today } from './server/today';

const guides = async () => (await import('./rules/guides')).guides;

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
self.addEventListener('unhandledrejection', (it) => connection.console.error(String(it.reason)));
serve(connection, { version, today, guides });
