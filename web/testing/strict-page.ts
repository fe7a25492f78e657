import { html, render } from 'lit';
import { adoptDocumentStyles } from '../styles/document.ts';
import '../elements/button.ts';
import '../elements/chart.ts';
import '../elements/date-field.ts';
import '../elements/dialog.ts';
import '../elements/menu.ts';
import '../elements/progress.ts';
import '../elements/step-bar.ts';
import '../elements/tabs.ts';
import '../elements/toasts.ts';
import { toast } from '../controllers/notices.ts';

// Runs inside a frame under the content policy of the house, and tells the test around it what the policy refused.
// The test runner wraps dynamic imports by a global of its own, which a frame does not have.
Object.assign(globalThis, { __vitest_browser_runner__: { wrapDynamicImport: (load: () => unknown) => load() } });

const broken: string[] = [];
addEventListener('securitypolicyviolation', (event) => {
  broken.push(`${event.violatedDirective} ${event.sourceFile}:${event.lineNumber} ${event.sample}`);
});

const mostLooks = 160;
const option = {
  xAxis: { type: 'category', data: ['优', '良'] },
  yAxis: { type: 'value' },
  legend: {},
  series: [{ type: 'bar', name: '项目', data: [12, 30] }],
};

adoptDocumentStyles();
render(
  html`<jh-chart finding="图" .option=${option} patterned></jh-chart>
    <jh-progress done="1" total="2" label="进度"></jh-progress>
    <jh-date-field label="截止" .value=${'2026-12-18'}></jh-date-field>
    <jh-step-bar .steps=${[{ id: 'a', title: '目标', state: 'now' }]}></jh-step-bar>
    <jh-tabs .tabs=${[{ id: 'a', title: '一' }]} chosen="a"></jh-tabs>
    <jh-menu label="列" open></jh-menu>
    <jh-dialog open heading="问"></jh-dialog>
    <jh-toasts></jh-toasts>`,
  document.body,
);

const chart = document.querySelector('jh-chart');
let looks = 0;
const wait = setInterval(() => {
  const drawn = chart?.shadowRoot?.querySelector('svg text') instanceof Element;
  looks += 1;
  if (!drawn && looks < mostLooks) return;
  clearInterval(wait);
  toast('已保存');
  hover(chart?.shadowRoot?.querySelector('svg'));
  setTimeout(() => parent.postMessage({ drawn, broken }, '*'), 200);
}, 50);

/** Moves over the drawing, so that its tooltip shows. */
function hover(drawing: Element | null | undefined): void {
  const place = drawing?.getBoundingClientRect();
  if (place === undefined) return;
  const at = { clientX: place.x + place.width / 3, clientY: place.y + place.height / 2, bubbles: true };
  for (const kind of ['mousemove', 'mouseover']) drawing?.dispatchEvent(new MouseEvent(kind, at));
}
