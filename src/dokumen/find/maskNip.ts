// Line breaks count as spaces: joined to one line, the digits would be whole again.
// A longer run of digits counts too: where a text is cut, what is left of it could have the shape.
const NIP = /(?<!\d)\d{8}[\s.-]{0,2}\d{6}[\s.-]{0,2}\d[\s.-]{0,2}\d{3,}/g;
const NAMED_NIP = /\b(?:NIP|NIK|NRP)\b[ .:\u00a0]{0,5}\d[\d .\u00a0-]{6,30}/gi;

/** Covers the digits of what is shaped like the number of an official. The text keeps its length. */
export function maskNip(text: string): string {
  const cover = (found: string) => found.replace(/\d/g, '*');
  return text.replace(NAMED_NIP, cover).replace(NIP, cover);
}
