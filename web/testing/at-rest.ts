import { expect, vi } from 'vitest';
import { elementsOf, settled } from './mount.ts';

/** Until the page rests: answers have come, nothing is busy, elements have rendered, colours have faded in. */
export async function atRest(): Promise<void> {
  await new Promise((done) => setTimeout(done, 60));
  await vi.waitFor(() => expect(elementsOf(document.body).filter(isWaiting)).toEqual([]));
  await settled();
  await Promise.all(
    document.getAnimations().map((animation) => (isEndless(animation) ? undefined : animation.finished)),
  );
}

// While a question is open its form waits for the answer.
const isWaiting = (element: Element): boolean =>
  document.querySelector('jh-confirm') === null &&
  (element.localName === 'jh-loading' || element.getAttribute('aria-busy') === 'true');

const isEndless = ({ effect }: Animation): boolean => effect?.getComputedTiming().endTime === Number.POSITIVE_INFINITY;
