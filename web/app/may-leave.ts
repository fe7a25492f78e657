import { hasUnsaved } from '../controllers/unsaved.ts';
import { confirmed } from '../elements/confirm.ts';
import { say } from '../i18n/say.ts';

/** Asks before something typed would be lost; true when there is nothing to lose. */
export async function mayLeavePage(): Promise<boolean> {
  if (!hasUnsaved()) return true;
  return confirmed({
    question: say('frame.leave.question'),
    detail: say('frame.leave.detail'),
    yes: say('frame.leave.yes'),
    danger: true,
  });
}
