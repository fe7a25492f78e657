import { expect } from 'vitest';
import type { Members } from '../../generated/api/pools/members.ts';
import { experts } from '../cast.ts';
import { lastYear, lateExpert, pastWork } from '../past-work.ts';
import type { Stage } from '../stage.ts';
import { given, zh } from '../texts.ts';

const employer = lateExpert?.employer ?? '';
const suspend = zh('review.measure.suspend');

/** The rule of a past year is published, its work comes in through the API, the review is run once. */
export async function runTheReview(stage: Stage): Promise<void> {
  const manager = await stage.person('pool-manager');
  await manager.goTo('#/reviews');
  await manager.press(zh('review.publish'));
  const dialog = manager.dialog(zh('review.publish'));
  await dialog.fill(zh('review.year'), String(lastYear));
  await stage.look(manager, 'review-rule');
  await dialog.press(zh('review.publish'));
  await manager.reads(zh('review.state.published'));

  await importPastWork(stage);
  await manager.takeUp(given('home.review.run', { year: lastYear, count: 0 }));
  await manager.reads(zh('review.preview.speaks'));
  await stage.look(manager, 'review-preview');
  await manager.press(zh('review.run'));
  await manager.confirm(zh('review.run'), zh('frame.action.confirm'));
  await manager.reads(zh('review.state.computed'));
  // Exactly the members that were planted: three who score weakly, two who hand in late.
  await manager.reads(zh('review.summary.found', { listed: 2, proposals: 3, watch: 0 }));
  await manager.row(employer).reads(zh('review.open'));
  await stage.look(manager, 'review', 'both');
}

/** Files of the old system are read in by a program of the bureau. */
async function importPastWork({ house }: Stage): Promise<void> {
  const manager = await house.as('pool-manager');
  const { body } = await manager.get<Members>(`/pools/expert/members?limit=${experts.length}`);
  const members = new Map(body.items.map((member) => [member.employer, member.id]));
  for (const year of pastWork(members)) {
    const imported = await manager.post('/work-records', year);
    expect(imported.body).toMatchObject({ added: year.records.length });
  }
}

/** One person proposes with a reason, another decides: the late expert is suspended from draws. */
export async function decideOnTheMember(stage: Stage): Promise<void> {
  const manager = await stage.person('pool-manager');
  await manager.rows(employer).getByRole('button').click();
  await manager.tick(suspend);
  await manager.fill(zh('review.reason'), '三年中多次逾期，影响汇总');
  await manager.press(zh('review.propose'));
  await manager.reads(zh('review.decide.other'));
  await stage.look(manager, 'review-member');
  await manager.page.keyboard.press('Escape');
  await stage.look(manager, 'review-proposed');

  const supervisor = await stage.person('supervisor');
  await supervisor.takeUp(given('home.review.decide', { year: lastYear, count: 1 }));
  await supervisor.rows(employer).getByRole('button').click();
  await supervisor.tick(suspend);
  await supervisor.fill(zh('review.reason'), '情况属实，暂停一年');
  await supervisor.press(zh('review.decide'));
  await supervisor.reads('情况属实，暂停一年');
}

/** The member reads why, and the next draw leaves the member out. */
export async function leaveTheMemberOut(stage: Stage): Promise<void> {
  const member = await stage.person(lateExpert?.login ?? '');
  await member.goTo('#/my-reviews');
  await member.reads('情况属实，暂停一年');
  await stage.look(member, 'my-review');

  const manager = await stage.person('pool-manager');
  await manager.goTo('#/pools');
  await manager.fill(zh('pools.search'), employer);
  await manager.press(zh('frame.query.run'));
  await manager.row(employer).reads(zh('pool.status.suspended'));

  const officer = await stage.person('officer');
  await officer.goTo(`#/rounds/${stage.notes.round}/draws`);
  await officer.press(zh('draws.dry.run'));
  // 14 of business were there; one of them is suspended now.
  const business = officer.part('table', zh('draws.dry.counts')).row(zh('pool.stratum.business'));
  await business.reads(/^13$/u);
  await business.reads(/^1$/u);
}
