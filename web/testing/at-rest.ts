import { LitElement } from 'lit';
import { elementsOf, settled } from './mount.ts';

const step = 30;
const calmSteps = 3;
const patience = 200;

/** Until the page rests: answers have come, nothing is busy or about to render, colours have faded in. */
export async function atRest(): Promise<void> {
  let calm = 0;
  for (let tried = 0; calm < calmSteps; tried += 1) {
    if (tried > patience) throw new Error('atRest: the page goes on and on');
    await new Promise((done) => setTimeout(done, step));
    calm = elementsOf(document.body).some(isWaiting) ? 0 : calm + 1;
  }
  await settled();
  await Promise.all(
    document
      .getAnimations()
      .map((animation) => (isEndless(animation) ? undefined : animation.finished.catch(() => undefined))),
  );
}

function isWaiting(element: Element): boolean {
  if (element instanceof LitElement && element.isUpdatePending) return true;
  // While a question is open its form waits for the answer.
  if (document.querySelector('jh-confirm') !== null) return false;
  return element.localName === 'jh-loading' || element.getAttribute('aria-busy') === 'true';
}

const isEndless = ({ effect }: Animation): boolean => effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
