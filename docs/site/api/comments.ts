import { Comment, type CommentDisplayPart } from 'typedoc';

/** What a doc comment says, in Markdown. */
export interface Comments {
  readonly uraian: string;
  readonly contoh: readonly string[];
}

/** The comments of a name; of a function with several forms, those of all, each once. */
export function commentsOf(commented: readonly { readonly comment?: Comment }[]): Comments {
  const comments = commented.flatMap(({ comment }) => comment ?? []);
  const examples = comments.flatMap((one) => one.getTags('@example'));
  return {
    uraian: [...new Set(comments.map(({ summary }) => markdownOf(summary)))].join('\n\n').trim(),
    contoh: [...new Set(examples.map(({ content }) => markdownOf(content)))],
  };
}

/** A link to a name becomes one of Markdown, whose address begins with `api:`. */
function markdownOf(parts: readonly CommentDisplayPart[]): string {
  const shown = parts.map((part): CommentDisplayPart => {
    if (part.kind !== 'inline-tag' || typeof part.target !== 'object' || !('name' in part.target))
      return part;
    const { name } = part.target;
    return { kind: 'text', text: `[${part.text === name ? `\`${name}\`` : part.text}](api:${name})` };
  });
  return Comment.combineDisplayParts(shown).trim();
}
