import { TreeChart } from 'echarts/charts';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { DokumenIku, Sasaran } from 'indikator';
import type { Baris } from './nilai.js';

use([TreeChart, SVGRenderer]);

/** A node of the tree of sasaran: a sasaran with those below it, or an indicator. */
export interface Simpul {
  readonly teks: string;
  readonly tercapai?: boolean;
  readonly anak: readonly Simpul[];
}

/** The tree that `induk` makes, indicators as its leaves. */
export function pohonOf(dokumen: DokumenIku, baris: readonly Baris[]): Simpul {
  const simpul = (sasaran: Sasaran): Simpul => ({
    teks: sasaran.uraian,
    anak: [
      ...dokumen.sasaran.filter(({ induk }) => induk === sasaran.id).map(simpul),
      ...baris.filter((satu) => satu.sasaran === sasaran).map(daun),
    ],
  });
  return {
    teks: dokumen.instansi.nama,
    anak: dokumen.sasaran.filter(({ induk }) => induk === undefined).map(simpul),
  };
}

function daun({ indikator, singkat, tercapai }: Baris): Simpul {
  const teks = `${indikator.nama}: ${singkat}`;
  return tercapai === undefined ? { teks, anak: [] } : { teks, tercapai, anak: [] };
}

const WIDTH = 220;
const GAP = 40;
const ROW = 104;
const MARGIN = 24;

/** Draws the tree from left to right, each node a box with its whole text. */
export function drawPohon(place: HTMLElement, pohon: Simpul): () => void {
  place.style.width = `${depthOf(pohon) * (WIDTH + GAP)}px`;
  place.style.height = `${leavesOf(pohon) * ROW + 2 * MARGIN}px`;
  const chart = init(place, null, { renderer: 'svg' });
  chart.setOption({
    animation: false,
    series: {
      type: 'tree',
      data: [node(pohon)],
      left: WIDTH / 2 + 2,
      right: WIDTH / 2 + 2,
      top: MARGIN,
      bottom: MARGIN,
      symbolSize: 0,
      edgeShape: 'polyline',
      initialTreeDepth: -1,
      expandAndCollapse: false,
      silent: true,
      lineStyle: { color: '#6b7681', width: 1.5 },
    },
  });
  return () => chart.dispose();
}

function node({ teks, tercapai, anak }: Simpul): object {
  const box = {
    position: 'inside',
    width: WIDTH - 16,
    padding: 8,
    overflow: 'break',
    fontSize: 12,
    lineHeight: 15,
    color: '#1b1f24',
    backgroundColor: anak.length > 0 ? '#f3f5f7' : '#fff',
    borderColor: tercapai === undefined ? '#6b7681' : tercapai ? '#0a5c2b' : '#a11212',
    borderWidth: tercapai === undefined ? 1 : 2,
  };
  return { name: teks, label: box, children: anak.map(node) };
}

const depthOf = ({ anak }: Simpul): number => 1 + Math.max(0, ...anak.map(depthOf));
const leavesOf = ({ anak }: Simpul): number =>
  Math.max(
    1,
    anak.map(leavesOf).reduce((a, b) => a + b, 0),
  );
