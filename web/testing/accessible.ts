import axe from 'axe-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What WCAG 2.2 AA finds wrong below a root, one line a place; empty is good. */
export async function accessibilityFaults(root: Element = document.body): Promise<readonly string[]> {
  const { violations } = await axe.run(root, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] });
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.flat().join(' ')}: ${node.failureSummary ?? rule.help}`),
  );
}
