import { define } from './part.ts';
import { JihengScorecard } from './scorecard-element.ts';

define('jiheng-scorecard', JihengScorecard);
declare global {
  interface HTMLElementTagNameMap {
    'jiheng-scorecard': JihengScorecard;
  }
}

export type { JihengScorecard };
