/** The three pools (常德 2019 工作方案: 专家、中介机构、监督员). */
export const poolIds = ['expert', 'intermediary', 'supervisor'] as const;
export type PoolId = (typeof poolIds)[number];

/** Where a member stands; only active ones can be drawn. */
export const memberStatuses = ['active', 'suspended', 'left', 'removed'] as const;
export type MemberStatus = (typeof memberStatuses)[number];

/** Groups of specialties that a panel mixes: 业务, 管理, 财务. */
export const strata = ['business', 'management', 'finance'] as const;
export type Stratum = (typeof strata)[number];

/** Rank of title: 正高, 副高, 中级, 其他. */
export const titleLevels = ['senior', 'associate', 'middle', 'other'] as const;
export type TitleLevel = (typeof titleLevels)[number];
