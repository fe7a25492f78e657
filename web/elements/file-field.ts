import { css, html, nothing } from 'lit';
import { say } from '../i18n/say.ts';
import { button } from '../styles/button.ts';
import { Field, type Described } from './field.ts';
import { icon } from './icon.ts';

/** One file, chosen or dropped; the value is the File or undefined. `accept` is a list of media types and endings. */
export class FileField extends Field<File | undefined> {
  static override styles = [
    ...Field.styles,
    button,
    css`
      .drop {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        align-items: center;
        padding: 7px 8px;
        border: 1px dashed var(--edge);
        border-radius: var(--radius);
        background: var(--paper);
      }
      .drop[data-over] {
        border-color: var(--accent);
        background: var(--accent-soft);
      }
      .drop:focus-within {
        outline: 2px solid var(--accent);
        outline-offset: 1px;
      }
      .drop label {
        margin: 0;
      }
      .drop[data-off] label {
        color: var(--ink-faint);
        cursor: default;
      }
    `,
  ];
  static override properties = { accept: {}, maxBytes: { type: Number }, over: { state: true } };

  declare accept: string;
  declare maxBytes: number | undefined;
  declare over: boolean;

  constructor() {
    super();
    Object.assign(this, { value: undefined, accept: '', over: false });
  }

  protected override renderControl({ invalid, by }: Described): unknown {
    const off = this.disabled || this.readonly;
    return html`<div
      class="drop"
      ?data-over=${this.over}
      ?data-off=${off}
      @dragover=${this.#drag}
      @dragleave=${() => (this.over = false)}
      @drop=${this.#drop}
    >
      <input
        class="spoken"
        type="file"
        id="control"
        name=${this.name}
        accept=${this.accept || nothing}
        ?required=${this.required}
        ?disabled=${off}
        aria-invalid=${invalid}
        aria-describedby=${by}
        @change=${(event: Event) => this.#take((event.target as HTMLInputElement).files)}
      />
      <label class="button" data-small for="control" aria-hidden="true"
        >${icon('plus')}${say('frame.file.choose')}</label
      >
      <span class="faint" role="status"
        >${this.value === undefined ? say('frame.file.drop') : this.#told(this.value)}</span
      >
    </div>`;
  }

  #told(file: File): string {
    const size = say('frame.file.size', { name: file.name, size: Math.ceil(file.size / 1024) });
    const tooLarge = this.maxBytes !== undefined && file.size > this.maxBytes;
    return tooLarge
      ? `${size} – ${say('frame.file.tooLarge', { most: Math.floor((this.maxBytes ?? 0) / 1024) })}`
      : size;
  }

  readonly #drag = (event: DragEvent): void => {
    event.preventDefault();
    this.over = true;
  };

  readonly #drop = (event: DragEvent): void => {
    event.preventDefault();
    this.over = false;
    if (!this.disabled && !this.readonly) this.#take(event.dataTransfer?.files ?? null);
  };

  #take(files: FileList | null): void {
    this.entered(files?.[0]);
    this.finished();
  }
}

customElements.define('jh-file-field', FileField);
declare global {
  interface HTMLElementTagNameMap {
    'jh-file-field': FileField;
  }
}
