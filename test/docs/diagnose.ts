import { dirname } from 'node:path';
import ts from 'typescript';
import { options } from './program.js';

/** Programs of readers run in Node, and may have components of React. */
const ofReaders = { ...options, types: ['node'], jsx: ts.JsxEmit.ReactJSX };

/** What the compiler says of programs that are in no file: for each path its text. A list for each, in their order. */
export function diagnose(files: ReadonlyMap<string, string>): string[][] {
  const host = ts.createCompilerHost(ofReaders);
  const { getSourceFile, fileExists, directoryExists } = host;
  const folders = new Set([...files.keys()].map((name) => dirname(name)));
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.directoryExists = (name) => folders.has(name) || directoryExists?.(name) === true;
  host.getSourceFile = (name, ...rest) => {
    const text = files.get(name);
    return text === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  };
  const program = ts.createProgram([...files.keys()], ofReaders, host);
  return [...files.keys()].map((name) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(name))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  );
}
