/* Generated from the schema; do not edit. */

/**
 * 依据:条文、文献,或设计缺省 [D] Ground: clause, paper, or [D] for a design default.
 */
export type Citation = string;

/**
 * 一个年度的库内成员年度考核规则:考核名单与末位淘汰建议。首次抽取前公布并取哈希,之后的修改只约束下一年度。The rule of one year's pool review: review list and elimination proposals. Published and hashed before the year's first draw; later edits bind the next year.
 */
export interface ReviewRule {
  v: 'review-rule/v1';
  /**
   * 考核年度 Year under review.
   */
  year: number;
  /**
   * 滚动窗口年数,含考核年度 Years of the rolling window, the year under review included.
   */
  windowYears: {
    value: number;
    citation: Citation;
  };
  /**
   * 考核名单:履职与操守的公开计数 Review list: published counts of duty and conduct.
   */
  list: {
    /**
     * 任务数达到此数才按计数列入 Tasks from which counts of tasks can list a member.
     */
    minimumTasks: {
      value: number;
      citation: Citation;
    };
    /**
     * 任一达到即列入名单 Reaching any one of these puts a member on the list.
     *
     * @minItems 1
     * @maxItems 20
     *
     * Items: 一项计数的界限 The threshold of one count.
     */
    thresholds: {
      /**
       * 计数 What is counted.
       */
      count: 'late' | 'daysLate' | 'absent' | 'undertakingMissing' | 'trainingShort' | 'findings' | 'refusals';
      /**
       * 按次数或占任务的比例 As a number, or as a share of the member's tasks.
       */
      measure: 'number' | 'shareOfTasks';
      /**
       * 达到即列入 Listed from this value.
       */
      atLeast: string;
      /**
       * 每次扣分,用于比例名额排序 Demerits an occurrence, which order the quota.
       */
      points: number;
      /**
       * 任务数不足时不适用 Does not apply below the minimum of tasks.
       */
      fromMinimumTasks: boolean;
      citation: Citation;
    }[];
    /**
     * 比例名额:只决定谁被考核,不决定谁被淘汰 Quota: decides who is reviewed, never who leaves.
     */
    quota?: {
      /**
       * 占可比成员的比例 Share of the comparable members.
       */
      share: string;
      /**
       * 可比成员达到此数才启用,至少一名 Serves from this many comparable members, then at least one.
       */
      fromMembers: number;
      /**
       * 名额边缘并列者放不下时:全部列入或全部不列入 Members tied at the edge who do not all fit: all enter, or none.
       */
      ties: 'all' | 'none';
      citation: Citation;
    };
  };
  /**
   * 末位淘汰建议:全部条件同时成立 Elimination proposal: all conditions together.
   */
  proposal: {
    /**
     * 末位比例 The bottom share.
     */
    share: {
      value: string;
      citation: Citation;
    };
    /**
     * 处于末位的概率达到此值才建议 Probability of the bottom share from which a proposal is made.
     */
    gate: {
      value: string;
      citation: Citation;
    };
    /**
     * 概率达到此值列入关注 Probability from which a member is watched.
     */
    watch: {
      value: string;
      citation: Citation;
    };
    /**
     * 综合分低于此绝对下限才建议 The composite must be below this absolute floor.
     */
    floor: {
      value: string;
      citation: Citation;
    };
    /**
     * 可比成员少于此数,统计不作任何评价 With fewer comparable members the statistics say nothing.
     */
    fromMembers: {
      value: number;
      citation: Citation;
    };
    /**
     * 评分表少于此数不作任何评价 Below this many reviews nothing is said.
     */
    minimumReviews: {
      value: number;
      citation: Citation;
    };
    /**
     * 至少来自几个评审组 Panels the reviews must come from.
     */
    minimumPanels: {
      value: number;
      citation: Citation;
    };
    /**
     * 折半信度低于此值,全库不作建议 Below this split-half reliability there are no proposals at all.
     */
    leastReliability: {
      value: string;
      citation: Citation;
    };
    /**
     * 名次区间的整体错误概率 Chance of any wrong statement of the rank intervals.
     */
    rankLevel: {
      value: string;
      citation: Citation;
    };
    /**
     * 指标与权重,合计 100 Metrics and weights, 100 in all.
     *
     * @minItems 1
     * @maxItems 9
     *
     * Items: 一项指标:原始值在 worst 与 best 之间线性折算为 0 至 100 One metric: the raw value between worst and best becomes 0 to 100.
     */
    metrics: {
      /**
       * 指标 Metric.
       */
      metric:
        | 'consistency'
        | 'discrimination'
        | 'validity'
        | 'reasonQuality'
        | 'timeliness'
        | 'diligence'
        | 'conduct'
        | 'severity'
        | 'spread';
      /**
       * 权重 Weight.
       */
      weight: string;
      /**
       * 折算为 0 的原始值 Raw value that becomes 0.
       */
      worst: string;
      /**
       * 折算为 100 的原始值 Raw value that becomes 100.
       */
      best: string;
      citation: Citation;
    }[];
  };
}
