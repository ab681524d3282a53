import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { MessageReader, MessageWriter } from 'vscode-languageserver-protocol/node';
import {
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { serverBundle } from './server-bundle.ts';

export interface StartOptions {
  readonly transport?: 'stdio' | 'ipc';
  readonly env?: Readonly<Record<string, string>>;
}

/** A running server, and everything that it wrote. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** Every byte of standard output so far; over IPC the protocol is elsewhere, and this must stay empty. */
  stdout(): Buffer;
  stderr(): string;
  /** Exit code, once the process has ended and all it wrote is read. */
  readonly ended: Promise<number | null>;
}

/** Starts the built server as an editor does. */
export function startProcess({ transport = 'stdio', env = {} }: StartOptions): ServerProcess {
  const options = { env: { PATH: process.env.PATH, KVAST_ORDBOG: '', ...env } };
  const child =
    transport === 'ipc'
      ? fork(serverBundle(), ['--node-ipc'], { ...options, silent: true, execArgv: [] })
      : spawn(process.execPath, [serverBundle(), '--stdio'], options);
  const { stdin, stdout, stderr } = child;
  if (!stdin || !stdout || !stderr) throw new Error('The server has no pipes');
  const written: Buffer[] = [];
  const errors: Buffer[] = [];
  const copy = new PassThrough();
  stdout.on('data', (part: Buffer) => written.push(part));
  stdout.pipe(copy);
  stderr.on('data', (part: Buffer) => errors.push(part));
  return {
    child,
    reader: transport === 'ipc' ? new IPCMessageReader(child) : new StreamMessageReader(copy),
    writer: transport === 'ipc' ? new IPCMessageWriter(child) : new StreamMessageWriter(stdin),
    stdout: () => Buffer.concat(written),
    stderr: () => Buffer.concat(errors).toString('utf8'),
    ended: Promise.all([once(child, 'exit'), finished(stdout), finished(stderr)]).then(([[code]]) => code),
  };
}
