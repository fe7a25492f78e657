import { interested, roundCode } from '../cast.ts';
import { lighting } from '../lighting.ts';
import type { Stage } from '../stage.ts';
import { given, zh } from '../texts.ts';

const clear = ['expert-2', 'expert-24'] as const;

/** Experts declare against the list of the round: one has an interest, the others none. */
export async function declareInterests(stage: Stage): Promise<void> {
  const invitation = given('home.interest.declare', { round: roundCode });
  const expert = await stage.person(interested);
  await expert.takeUp(invitation);
  await expert.tick(zh('declaration.choice.some'));
  await expert.fill(zh('declaration.reasonOf', { code: lighting.code }), '三年内曾任该项目顾问');
  await stage.look(expert, 'declaration');
  await expert.press(zh('declaration.send'));
  await expert.reads(zh('declaration.state.declared'));
  for (const login of clear) {
    const other = await stage.person(login);
    await other.takeUp(invitation);
    await other.tick(zh('declaration.choice.none'));
    await other.press(zh('declaration.send'));
    await other.reads(zh('declaration.state.declared'));
  }
}
