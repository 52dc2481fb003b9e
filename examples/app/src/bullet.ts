import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type Baris, skala } from './nilai.js';

use([BarChart, ScatterChart, GridComponent, SVGRenderer]);

const GREYS = ['#c3cad1', '#ced4da', '#d9dee3', '#e4e8ec', '#eff1f4'];

/** Draws target against realisasi: a bar for what was reached, a line for the target, the classes of the scale behind. */
export function drawBullet(place: HTMLElement, baris: Baris): () => void {
  const chart = init(place, null, { renderer: 'svg' });
  chart.setOption(
    bulletOption(Number(baris.realisasi ?? 0), Number(baris.target ?? 0), baris.tercapai === true),
  );
  const resize = () => chart.resize();
  addEventListener('resize', resize);
  return () => {
    removeEventListener('resize', resize);
    chart.dispose();
  };
}

// A drawing needs no more than doubles; every figure in words comes from the exact result.
function bulletOption(realisasi: number, target: number, tercapai: boolean): EChartsCoreOption {
  const ujung = Math.max(realisasi, target) * 1.05;
  const batas = [
    ...skala.kelas.map(({ atas }) => (Number(atas?.nilai ?? 100) / 100) * target).slice(0, -1),
    ujung,
  ];
  return {
    animation: false,
    grid: { left: 8, right: 16, top: 4, bottom: 22 },
    xAxis: { type: 'value', min: 0, max: ujung, axisLabel: { color: '#1b1f24', showMaxLabel: false } },
    // Two axes on one place: bars on one axis would stand beside each other.
    yAxis: [0, 1].map(() => ({ type: 'category', data: [''], show: false })),
    series: [
      ...batas.map((atas, i) => ({
        type: 'bar',
        stack: 'kelas',
        barWidth: 36,
        silent: true,
        data: [atas - (batas[i - 1] ?? 0)],
        itemStyle: { color: GREYS[i] },
      })),
      {
        type: 'bar',
        yAxisIndex: 1,
        barWidth: 14,
        silent: true,
        data: [realisasi],
        itemStyle: { color: tercapai ? '#0a5c2b' : '#0b5394' },
      },
      {
        type: 'scatter',
        yAxisIndex: 1,
        symbol: 'rect',
        symbolSize: [4, 36],
        silent: true,
        data: [[target, 0]],
        itemStyle: { color: '#a11212' },
        z: 5,
      },
    ],
  };
}
