import { unexpectedPart } from '../../issue/reading.js';
import { type Failed, failAt } from '../failAt.js';

/** The issue of a part that stands where something else was expected. */
export function unexpected(position: number, bagian: string, diharapkan: string, found?: string): Failed {
  return failAt(unexpectedPart, position, found, { bagian, diharapkan });
}
