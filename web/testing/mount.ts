import { LitElement, render, type TemplateResult } from 'lit';
import { language } from '../i18n/language.ts';
import { adoptDocumentStyles } from '../styles/document.ts';

/** Puts a template on the page and waits until every element in it, at any depth, has rendered. */
export async function mount<T extends Element>(template: TemplateResult, selector: string): Promise<T> {
  adoptDocumentStyles();
  const place = document.createElement('div');
  document.body.append(place);
  render(template, place);
  await settled(place);
  const found = place.querySelector<T>(selector);
  if (found === null) throw new Error(`mount: no ${selector}`);
  return found;
}

/** Waits for the elements below a root; they may make more while they render. */
export async function settled(root: ParentNode = document.body): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await Promise.all(
      elementsOf(root).map((element) => (element instanceof LitElement ? element.updateComplete : undefined)),
    );
    await new Promise((done) => setTimeout(done));
  }
}

/** Every element below a root, through open shadow roots. */
export function elementsOf(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot === null ? [element] : [element, ...elementsOf(element.shadowRoot)],
  );
}

/** The text a reader sees below a root, shadow roots and what is slotted into them included, with single spaces. */
export function visibleText(root: Node): string {
  const text = [...root.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (node instanceof HTMLSlotElement) return slottedText(node);
    return node instanceof HTMLElement && isShown(node) ? visibleText(node.shadowRoot ?? node) : '';
  });
  return text.join(' ').replaceAll(/\s+/gu, ' ').trim();
}

function slottedText(slot: HTMLSlotElement): string {
  const nodes = slot.assignedNodes();
  if (nodes.length === 0) return visibleText(slot);
  return nodes
    .map((node) => {
      if (node instanceof HTMLElement) return isShown(node) ? visibleText(node.shadowRoot ?? node) : '';
      return node.textContent ?? '';
    })
    .join(' ');
}

// An element with display: contents has no box of its own, but what is in it shows.
const isShown = (element: HTMLElement): boolean =>
  element.checkVisibility() || getComputedStyle(element).display === 'contents';

/** An empty page in Chinese, without what an earlier test kept. */
export function freshPage(): void {
  document.body.replaceChildren();
  localStorage.clear();
  language.choose('zh');
  history.replaceState(null, '', '#/');
}
