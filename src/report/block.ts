/** One part of a report, whatever it is written in; all text is as people read it. */
export type Block =
  | {
      readonly kind: 'heading';
      /** 1 for the report, 2 for a sasaran or another part, 3 for an indicator. */
      readonly level: 1 | 2 | 3;
      readonly text: string;
    }
  | {
      readonly kind: 'paragraph';
      /** What stands in bold in front. */
      readonly lead?: string;
      readonly text: string;
    }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'steps'; readonly title: string; readonly steps: readonly string[] };

/** A heading. */
export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** A paragraph, with what stands in bold in front. */
export function paragraph(text: string, lead?: string): Block {
  return lead === undefined ? { kind: 'paragraph', text } : { kind: 'paragraph', lead, text };
}

/** Steps below their title; an empty list where there are none. */
export function steps(title: string, list: readonly string[]): Block[] {
  return list.length === 0 ? [] : [{ kind: 'steps', title, steps: list }];
}
