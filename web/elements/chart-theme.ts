import type { EChartsCoreOption } from 'echarts/core';

/** Series colours that stay apart without colour sight; light and dark differ in lightness only. */
const series = {
  light: ['#0b5cad', '#c2570c', '#4a5464', '#1a7f37', '#7a4fa3'],
  dark: ['#72b2f2', '#f0a35e', '#b8c0cb', '#6ecb89', '#c3a1e6'],
} as const;

/** The tokens as a drawing needs them, read where the chart stands. */
export interface ChartTokens {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly paper: string;
  readonly accent: string;
  readonly seal: string;
  readonly amber: string;
  readonly green: string;
  readonly series: readonly string[];
}

export function chartTokens(place: Element): ChartTokens {
  const style = getComputedStyle(place);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: token('ink'),
    soft: token('ink-soft'),
    line: token('line'),
    paper: token('paper'),
    accent: token('accent'),
    seal: token('seal'),
    amber: token('amber'),
    green: token('green'),
    series: style.colorScheme === 'dark' ? series.dark : series.light,
  };
}

/** What every chart has in common: our type and colours, tooltips as text of the drawing, no animation. */
export function chartBase(tokens: ChartTokens, patterned: boolean): EChartsCoreOption {
  const axis = {
    axisLine: { lineStyle: { color: tokens.soft } },
    axisTick: { show: false },
    axisLabel: { color: tokens.soft, fontSize: 12 },
    splitLine: { lineStyle: { color: tokens.line } },
    nameTextStyle: { color: tokens.soft },
  };
  return {
    animation: false,
    color: [...tokens.series],
    textStyle: { fontFamily: 'inherit', color: tokens.ink },
    // The element names itself; of this component only the patterns are wanted.
    aria: { enabled: patterned, label: { enabled: false }, decal: { show: patterned } },
    grid: { left: 8, right: 16, top: 36, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'all' },
    // Tooltips of markup would need inline styles.
    tooltip: {
      renderMode: 'richText',
      confine: true,
      backgroundColor: tokens.paper,
      borderColor: tokens.line,
      textStyle: { color: tokens.ink, fontSize: 12 },
    },
    legend: { top: 0, right: 0, itemWidth: 14, itemHeight: 8, textStyle: { color: tokens.ink } },
    xAxis: { ...axis, nameLocation: 'middle', nameGap: 28 },
    yAxis: axis,
  };
}

/**
 * Our base under the page's option: a member that the page gives is laid over ours, axes one by one. Axes, their grid and a
 * legend come only when the page names them: a funnel has none.
 */
export function underlay(base: EChartsCoreOption, option: EChartsCoreOption): EChartsCoreOption {
  const wanted = { xAxis: 'xAxis', yAxis: 'yAxis', grid: 'xAxis', legend: 'legend' };
  const absent = Object.entries(wanted).flatMap(([name, cause]) => (cause in option ? [] : [name]));
  const kept = Object.entries(base).filter(([name]) => !absent.includes(name));
  const given = Object.entries(option).map(([name, value]) => [name, laid(base[name], value)] as const);
  return { ...Object.fromEntries(kept), ...Object.fromEntries(given) };
}

function laid(below: unknown, above: unknown): unknown {
  if (Array.isArray(above)) return isPlain(below) ? above.map((one) => laid(below, one)) : above;
  if (!isPlain(below) || !isPlain(above)) return above;
  const entries = Object.entries(above).map(([name, value]) => [name, laid(below[name], value)] as const);
  return { ...below, ...Object.fromEntries(entries) };
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
