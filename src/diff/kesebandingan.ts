import type { Rujukan } from '../definition/rujukan.js';

/** One difference that matters for a series of figures. */
export interface Sebab {
  /**
   * The kind: unit, formula, population (what is counted), wording of what is counted, data source, replacement, assessor, joining
   * over regions and periods, kind of period, polarity, method of achievement, rounding, scale.
   */
  readonly jenis:
    | 'satuan'
    | 'rumus'
    | 'populasi'
    | 'sebutan'
    | 'sumber-data'
    | 'pergantian'
    | 'penilai'
    | 'agregasi'
    | 'periode'
    | 'polaritas'
    | 'capaian'
    | 'pembulatan'
    | 'skala';
  /**
   * The effect: the series breaks (`putus`), may break, which people have to judge (`mungkin-putus`), or goes on, with something to know
   * (`tetap`).
   */
  readonly akibat: 'putus' | 'mungkin-putus' | 'tetap';
  /** What stands in the earlier definition, as people read it; undefined: nothing. */
  readonly sebelum?: string;
  /** What stands in the later one; undefined: nothing. */
  readonly sesudah?: string;
  /** The sentence in Indonesian. */
  readonly kalimat: string;
  /** The sentence in English; names stay as they are. */
  readonly sentence: string;
  /** The reference by which it changed; undefined: none is known. */
  readonly rujukan?: Rujukan;
}

/** What {@link comparable} gives: whether figures of two definitions form one series, and why not. */
export interface Kesebandingan {
  /** Whether they form one series: yes (`ya`), no (`tidak`), or that for people to judge (`mungkin`). */
  readonly sebanding: 'ya' | 'mungkin' | 'tidak';
  /** The reasons, those that break the series first. */
  readonly sebab: readonly Sebab[];
}
