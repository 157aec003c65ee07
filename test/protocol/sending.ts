import { AbstractMessageWriter, type Message } from 'vscode-languageserver';

/** Hands each message to whoever is at the other end. */
export class SendingWriter extends AbstractMessageWriter {
  readonly #send: (message: Message) => void;
  constructor(send: (message: Message) => void) {
    super();
    this.#send = send;
  }
  write(message: Message): Promise<void> {
    this.#send(message);
    return Promise.resolve();
  }
  end(): void {}
}
