// The one script of foreign pages: embed/jiheng-scorecard.js defines <jiheng-scorecard> and touches nothing else.
import { css } from 'lit';
import { tokens } from '../styles/tokens.ts';
import { define } from './part.ts';
import { JihengScorecard } from './scorecard-element.ts';

/** The scorecard with the tokens on its own host: the page around it has none, and gets none. */
class EmbeddedScorecard extends JihengScorecard {
  static override styles = [
    tokens,
    ...JihengScorecard.styles,
    css`
      :host {
        padding: 8px;
        background: var(--ground);
      }
    `,
  ];
}

define('jiheng-scorecard', EmbeddedScorecard);
