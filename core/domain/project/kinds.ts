/** The four budgets (乳发〔2020〕3号 二3). */
export const budgetKinds = ['general', 'government-fund', 'state-capital', 'social-insurance'] as const;
export type BudgetKind = (typeof budgetKinds)[number];

/** What is evaluated (京财绩效 BJEV Art. 8; 乳发〔2020〕3号 二3). */
export const objectKinds = [
  'project',
  'policy',
  'department',
  'transfer',
  'debt',
  'service-purchase',
  'ppp',
  'investment-fund',
] as const;
export type ObjectKind = (typeof objectKinds)[number];

/** How far a result may be published; classified matters are never stored here. */
export const disclosures = ['public', 'internal', 'restricted'] as const;
export type Disclosure = (typeof disclosures)[number];
