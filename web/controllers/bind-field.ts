import { noChange } from 'lit';
import { directive, Directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** What a field element offers to a form. */
export interface FieldElement extends Element {
  name: string;
  value: unknown;
  error: string;
  readonly label: string;
  focusControl(): void;
}

/** What a form offers to a field. */
export interface BoundForm {
  read(name: string): unknown;
  error(name: string): string;
  write(name: string, value: unknown): void;
  register(name: string, element: FieldElement): void;
}

class BindField extends Directive {
  #bound: FieldElement | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('form.field() stands in the opening tag of a field');
  }

  override render(_form: BoundForm, _name: string): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [form, name]: [BoundForm, string]): typeof noChange {
    const element = part.element as FieldElement;
    if (this.#bound !== element) {
      this.#bound = element;
      element.addEventListener('jh-input', () => form.write(element.name, element.value));
    }
    form.register(name, element);
    Object.assign(element, { name, value: form.read(name), error: form.error(name) });
    return noChange;
  }
}

/** Ties a field element to a member of a form's draft; see Form.field. */
export const bindField = directive(BindField);
