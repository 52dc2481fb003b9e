// The editor of the definition: JSON with colours, and a mark at each issue.

import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import type { Span } from './locate.js';

export interface Editor {
  readonly text: () => string;
  readonly set: (text: string) => void;
  readonly mark: (marks: readonly { readonly span: Span; readonly text: string }[]) => void;
  readonly select: (span: Span) => void;
}

/** Makes the editor; Tab leaves it, as it leaves every field. */
export function makeEditor(parent: HTMLElement, label: string, changed: () => void): Editor {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      extensions: [
        lineNumbers(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        json(),
        syntaxHighlighting(classHighlighter),
        lintGutter(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.contentAttributes.of({
          'aria-label': label,
          id: 'definisi',
          spellcheck: 'false',
          tabindex: '0',
        }),
        EditorView.updateListener.of(({ docChanged }) => docChanged && changed()),
      ],
    }),
  });
  const text = () => view.state.doc.toString();
  return {
    text,
    set: (next) => {
      if (next !== text()) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
    },
    mark: (marks) => {
      const last = view.state.doc.length;
      const diagnostics: Diagnostic[] = marks.map(({ span, text }) => ({
        from: Math.min(span.start, last),
        to: Math.min(span.end, last),
        severity: 'error',
        message: text,
      }));
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    select: ({ start, end }) => {
      const last = view.state.doc.length;
      const selection = { anchor: Math.min(start, last), head: Math.min(end, last) };
      view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.anchor, { y: 'center' }) });
      view.focus();
    },
  };
}
