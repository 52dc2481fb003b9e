/** A place that text or bytes are written to. */
export interface Output {
  /** True for a terminal that a person looks at. */
  readonly isTerminal: boolean;
  /** How many characters fit in a line; undefined: not known. */
  readonly columns: number | undefined;
  /** Writes, and waits while the reader is slow; throws `ClosedPipe` when nobody reads any more. */
  write(content: string | Uint8Array): Promise<void>;
}

/** All that the command line touches of the machine that it runs on. */
export interface Io {
  /** What is piped in, piece by piece; undefined: a person types, and nothing is piped in. */
  readonly stdin: AsyncIterable<Uint8Array> | undefined;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The version of the package. */
  readonly version: string;
  /** Milliseconds since some moment. */
  now(): number;
  /** The content of a file, piece by piece; throws the error of the system. */
  readFile(path: string): AsyncIterable<Uint8Array>;
  /** Makes a file of what is written until `close`; a file that was there stands unchanged until then. */
  createFile(path: string): Promise<NewFile>;
}

/** A file that is being written. */
export interface NewFile {
  write(content: string | Uint8Array): Promise<void>;
  /** Puts the file in its place. */
  close(): Promise<void>;
  /** Leaves no file behind. */
  discard(): Promise<void>;
}
