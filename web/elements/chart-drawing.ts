import { BarChart, CustomChart, FunnelChart, HeatmapChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  DataZoomInsideComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

// Only what our pages draw: the library comes in its own file, loaded with the first chart.
use([BarChart, CustomChart, FunnelChart, HeatmapChart, LineChart, ScatterChart]);
use([GridComponent, LegendComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent, VisualMapComponent]);
use([AriaComponent, DataZoomInsideComponent, LabelLayout, SVGRenderer]);

/** A drawing in SVG: sharp on paper, and without inline styles in markup, which the content policy refuses. */
export const drawIn = (place: HTMLElement): ECharts => init(place, null, { renderer: 'svg' });
