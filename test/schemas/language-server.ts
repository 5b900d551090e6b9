import { spawn, type ChildProcessByStdio } from 'node:child_process';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** A conversation with the language server that editors use for YAML: what an author sees while they type. */
export class LanguageServer {
  readonly #process: ChildProcessByStdio<Writable, Readable, null>;
  readonly #answers = new Map<number, (result: unknown) => void>();
  readonly #diagnostics = new Map<string, (problems: readonly Problem[]) => void>();
  #unread = Buffer.alloc(0);
  #lastId = 0;

  constructor(root: string) {
    const server = path.join(root, 'node_modules/yaml-language-server/bin/yaml-language-server');
    this.#process = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#process.stdout.on('data', (bytes: Buffer) => this.#receive(bytes));
  }

  async start(): Promise<void> {
    await this.ask('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    this.#tell('initialized', {});
    const yaml = { validate: true, completion: true, hover: true, schemaStore: { enable: false } };
    this.#tell('workspace/didChangeConfiguration', { settings: { yaml } });
  }

  /** Opens a text as a file, and waits for what is said of it. */
  open(uri: string, text: string): Promise<readonly Problem[]> {
    const problems = new Promise<readonly Problem[]>((resolve) => this.#diagnostics.set(uri, resolve));
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    this.#tell('textDocument/didOpen', { textDocument });
    return problems;
  }

  ask(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#lastId;
    const answer = new Promise((resolve) => this.#answers.set(id, resolve));
    this.#send({ id, method, params });
    return answer;
  }

  stop(): void {
    this.#process.kill();
  }

  #tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive(bytes: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, bytes]);
    for (let message = this.#next(); message; message = this.#next()) this.#handle(message);
  }

  #next(): Message | undefined {
    const end = this.#unread.indexOf('\r\n\r\n');
    const length = Number(
      /Content-Length: (\d+)/.exec(this.#unread.toString('latin1', 0, Math.max(0, end)))?.[1],
    );
    if (end < 0 || this.#unread.length < end + 4 + length) return undefined;
    const text = this.#unread.toString('utf8', end + 4, end + 4 + length);
    this.#unread = this.#unread.subarray(end + 4 + length);
    return JSON.parse(text) as Message;
  }

  #handle({ id, method, params, result }: Message): void {
    if (method === 'textDocument/publishDiagnostics')
      this.#diagnostics.get(params!.uri)?.(params!.diagnostics);
    // The server asks for things too, such as settings; it goes on without them.
    else if (method !== undefined && id !== undefined) this.#send({ id, result: null });
    else if (id !== undefined) this.#answers.get(id)?.(result);
  }
}

/** Something wrong with a text; lines and characters count from 0. */
export interface Problem {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri: string; readonly diagnostics: readonly Problem[] };
  readonly result?: unknown;
}
