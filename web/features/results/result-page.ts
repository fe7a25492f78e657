import { css, html, nothing } from 'lit';
import type { Action } from '../../../core/generated/api/results/action.ts';
import type { Reply } from '../../../core/generated/api/results/reply.ts';
import type { Result } from '../../../core/generated/api/results/result.ts';
import { api } from '../../controllers/api.ts';
import { Following } from '../../controllers/following.ts';
import { toast } from '../../controllers/notices.ts';
import { Resource } from '../../controllers/resource.ts';
import { go, keepInAddress } from '../../controllers/router.ts';
import { session } from '../../controllers/session.ts';
import { saveFile } from '../../elements/download.ts';
import type { Step } from '../../elements/step-bar.ts';
import type { TimelineEntry } from '../../elements/timeline.ts';
import { shortDate } from '../../i18n/dates.ts';
import { inLanguage, say, sayGiven } from '../../i18n/say.ts';
import { PageElement } from '../../page-element.ts';
import { confirmAct, disposeAct, releaseAct, returnAct, reviseAct, sendAct, useAct } from './acts.ts';
import type { AskedAct } from './act-dialog.ts';
import { nextStep, stateTag } from './result-words.ts';
import './act-dialog.ts';
import './edit-findings.ts';
import './findings-table.ts';
import './panel-chart.ts';
import './result-figures.ts';
import './result-flags.ts';
import './result-replies.ts';
import './result-rest.ts';
import './result-tree.ts';
import './result-uses.ts';
import '../../elements/button.ts';
import '../../elements/card.ts';
import '../../elements/page-head.ts';
import '../../elements/step-bar.ts';
import '../../elements/timeline.ts';

/** One result: figures, panel, leaf by leaf, findings, replies, confirmation, uses; what the reader may do stands in the head. */
export class ResultPage extends PageElement {
  static override styles = [
    ...PageElement.styles,
    css`
      .top {
        display: grid;
        gap: 12px;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        align-items: stretch;
      }
      jh-step-bar {
        padding: 10px 0 2px;
      }
      @media (max-width: 900px) {
        .top {
          grid-template-columns: minmax(0, 1fr);
        }
      }
      @media print {
        .top {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    `,
  ];
  static override properties = { act: { state: true }, writing: { state: true } };

  declare act: AskedAct | undefined;
  declare writing: boolean;

  readonly #result = new Resource(this, {
    on: (): [string, string] => [this.params['key'] ?? '', this.query['revision'] ?? ''],
    load: (signal, key, revision) =>
      api.get<Result>(`evaluations/${encodeURIComponent(key)}/result`, { signal, query: { revision } }),
  });

  constructor() {
    super();
    this.writing = false;
    new Following(this, session);
  }

  override render(): unknown {
    return this.#result.render({ ready: (result) => this.#renderResult(result) });
  }

  #renderResult(result: Result): unknown {
    const { next, owner } = nextStep(result);
    return html`<jh-page-head
        code=${result.key}
        heading=${inLanguage(result.project.title)}
        next=${next}
        owner=${owner}
      >
        <span slot="state">${stateTag(result.state)}</span>
        ${this.#renderActions(result)}
      </jh-page-head>
      <div class="stack">
        <jh-step-bar .steps=${stepsOf(result)}></jh-step-bar>
        ${this.#renderTop(result)}
        <div class="columns">
          <div class="stack">${this.#renderWork(result)}</div>
          <jh-card heading=${say('result.history')}>
            <jh-timeline .entries=${result.steps.map(entryOf)}></jh-timeline>
          </jh-card>
        </div>
        <jh-card heading=${say('result.tree')} flush><jh-result-tree .result=${result}></jh-result-tree></jh-card>
        <jh-result-rest .result=${result} @jh-revision=${this.#turn}></jh-result-rest>
      </div>
      <jh-edit-findings
        ?open=${this.writing}
        .result=${result}
        @jh-close=${() => (this.writing = false)}
        @jh-changed=${this.#written}
      ></jh-edit-findings>
      <jh-result-act .act=${this.act} @jh-close=${this.#close} @jh-changed=${this.#changed}></jh-result-act>`;
  }

  #renderTop(result: Result): unknown {
    return html`<div class="top">
        <jh-card><jh-result-figures .result=${result}></jh-result-figures></jh-card>
        <jh-card heading=${result.sheets.length === 0 ? say('result.panel') : ''}
          ><jh-panel-chart .result=${result}></jh-panel-chart
        ></jh-card>
      </div>
      ${
        result.flags.length === 0
          ? nothing
          : html`<jh-card heading=${say('result.flags')}
              ><jh-result-flags .result=${result}></jh-result-flags
            ></jh-card>`
      }`;
  }

  #renderWork(result: Result): unknown {
    return html`<jh-card heading=${say('result.findings')}>
        ${
          result.may.includes('write')
            ? html`<jh-button slot="actions" small @jh-press=${() => (this.writing = true)}
                >${say('result.findings.edit')}</jh-button
              >`
            : nothing
        }
        <jh-findings-table .result=${result}></jh-findings-table>
      </jh-card>
      ${
        result.sentAt === null
          ? nothing
          : html`<jh-card heading=${say('result.replies')}>
              <jh-result-replies
                .result=${result}
                @jh-dispose=${(event: CustomEvent<Reply>) => (this.act = disposeAct(result, event.detail))}
              ></jh-result-replies>
            </jh-card>`
      }
      ${
        result.actions.length === 0
          ? nothing
          : html`<jh-card heading=${say('result.uses')} flush>
              <jh-result-uses
                .result=${result}
                @jh-use=${(event: CustomEvent<Action>) => (this.act = useAct(result, event.detail))}
              ></jh-result-uses>
            </jh-card>`
      }`;
  }

  #renderActions(result: Result): unknown {
    const may = (act: Result['may'][number]): boolean => result.may.includes(act);
    const button = (
      id: 'send' | 'release' | 'revise' | 'confirm' | 'return',
      act: AskedAct,
      primary: boolean,
    ): unknown =>
      html`<jh-button slot="actions" kind=${primary ? 'primary' : 'plain'} @jh-press=${() => (this.act = act)}
        >${say(`result.${id}`)}</jh-button
      >`;
    return html`<jh-button slot="actions" icon="download" @jh-press=${() => save(result, 'export')}
        >${say('result.export')}</jh-button
      >
      <jh-button slot="actions" icon="download" @jh-press=${() => save(result, 'report')}
        >${say('result.report')}</jh-button
      >
      ${may('revise') ? button('revise', reviseAct(result), false) : nothing}
      ${may('release') ? button('release', releaseAct(result), true) : nothing}
      ${may('send') ? button('send', sendAct(result, Date.now()), true) : nothing}
      ${may('confirm') ? html`${button('return', returnAct(result), false)}${button('confirm', confirmAct(result), true)}` : nothing}
      ${
        may('reply')
          ? html`<jh-button slot="actions" kind="primary" @jh-press=${() => go(`#/results/${result.key}/reply`)}
              >${say('result.reply')}</jh-button
            >`
          : nothing
      }`;
  }

  readonly #turn = (event: CustomEvent<number | undefined>): void => keepInAddress({ revision: event.detail });

  readonly #close = (): void => {
    this.act = undefined;
  };

  readonly #changed = (event: CustomEvent<Result>): void => {
    this.#close();
    keepInAddress({});
    this.#result.set(event.detail);
    toast(say(doneWord(event.detail)));
  };

  readonly #written = (event: CustomEvent<Result>): void => {
    this.writing = false;
    this.#result.set(event.detail);
    toast(say('result.findings.saved'));
  };
}

const save = async ({ evaluation }: Result, what: 'export' | 'report'): Promise<void> =>
  saveFile(await api.file(`evaluations/${evaluation}/result/${what}`));

/** What the last step was, as said to whoever took it. */
function doneWord({ steps }: Result) {
  switch (steps.at(-1)?.act) {
    case 'send':
      return 'result.sent';
    case 'dispose':
      return 'result.disposed';
    case 'return':
      return 'result.returned';
    case 'confirm':
      return 'result.confirmed';
    case 'release':
      return 'result.release.done';
    case 'revise':
      return 'result.revised';
    default:
      return 'result.use.settled';
  }
}

const reached = (at: number | null): Pick<Step, 'state' | 'note'> =>
  at === null ? { state: 'coming' } : { state: 'done', note: shortDate(at) };

/** The way of a result as five steps; the first that is not reached is now. */
function stepsOf(result: Result): readonly Step[] {
  const { createdAt, sentAt, answeredAt, confirmedAt, releasedAt, state } = result;
  const silent = state === 'answered' || state === 'final' ? (answeredAt ?? result.replyBy) : answeredAt;
  const steps: readonly Step[] = [
    { id: 'computed', title: say('result.step.computed'), ...reached(createdAt) },
    { id: 'sent', title: say('result.step.sent'), ...reached(sentAt) },
    { id: 'answered', title: say('result.step.answered'), ...reached(silent) },
    { id: 'final', title: say('result.step.final'), ...reached(confirmedAt) },
    { id: 'released', title: say('result.step.released'), ...reached(releasedAt) },
  ];
  const now = steps.findIndex((step) => step.state === 'coming');
  return steps.map((step, at) => (at === now ? { ...step, state: 'now' } : step));
}

const entryOf = ({ act, at, role, who, note }: Result['steps'][number]): TimelineEntry => ({
  at,
  who: who ?? sayGiven(`role.${role}`),
  what: say(`result.act.${act}`),
  ...(note !== '' && { opinion: note }),
  kind: act === 'confirm' ? 'seal' : act === 'return' ? 'bad' : 'plain',
});

customElements.define('jh-result-page', ResultPage);
declare global {
  interface HTMLElementTagNameMap {
    'jh-result-page': ResultPage;
  }
}
