/* Generated from the schema; do not edit. */

/**
 * A new round; the caller is its officer. Without rules the defaults of the house hold.
 */
export interface OpenRound {
  code: string;
  titleZh: string;
  titleEn: string;
  form: 'self' | 'department' | 'fiscal' | 're-evaluation';
  pack: string;
  baseDate: string;
  period: string;
  /**
   * Id of a row inside its bureau and year.
   */
  supervisor: string;
  deadlines: DeadlinesSchema;
  rules?: RoundRules;
}
/**
 * Deadlines in epoch milliseconds, one after the other.
 */
export interface DeadlinesSchema {
  /**
   * A moment in epoch milliseconds.
   */
  declareBy: number;
  /**
   * A moment in epoch milliseconds.
   */
  acceptBy: number;
  /**
   * A moment in epoch milliseconds.
   */
  softAt: number;
  /**
   * A moment in epoch milliseconds.
   */
  closeAt: number;
}
/**
 * 轮次规则:席位、抽取、评审组汇总、仲裁、时限。冻结后进入轮次哈希。The rules of one round; part of the round hash once frozen.
 */
export interface RoundRules {
  /**
   * 每个项目各类席位数 Seats of each project by stratum.
   */
  seats: {
    [k: string]: number;
  };
  /**
   * 同一单位在一个评审组中的人数上限 Members of one employer in one panel.
   */
  employerCap: number;
  /**
   * 一位专家在本轮的项目数上限 Projects of one expert in the round.
   */
  maxLoad: number;
  /**
   * 合格人数至少为席位数的倍数 Eligible members as a multiple of seats.
   */
  poolMultiple: string;
  /**
   * 入库满多少日方可抽取 Days after admission before a member can be drawn.
   */
  drawableAfterDays: number;
  /**
   * 抽取参与方 Parties of the draw.
   */
  parties: {
    minimum: number;
    /**
     * 其中局外方 Of these, from outside the bureau.
     */
    outside: number;
  };
  /**
   * 评审组汇总表,自上而下取第一行 How the sheets of one panel become one result; the first row that fits serves.
   */
  panelTable: {
    /**
     * @minItems 1
     * @maxItems 20
     */
    rows: {
      fromSeats: number;
      method:
        | {
            kind: 'mean';
          }
        | {
            kind: 'median';
          }
        | {
            kind: 'trimmed';
            dropEachSide: number;
          }
        | {
            kind: 'trimmedShare';
            shareEachSide: string;
          }
        | {
            kind: 'hodgesLehmann';
          };
      onlyWithMoneyAtStake?: boolean;
      mandatoryReview?: boolean;
      citation: string;
    }[];
  };
  /**
   * 结果用于削减、取消或竞争分配 The result cuts, cancels or awards money.
   */
  moneyAtStake: boolean;
  /**
   * 分歧过大由机器启动仲裁,任何人不得启动或停止 Arbitration starts by machine; nobody starts or stops it.
   */
  arbitration: {
    /**
     * 同一项目专家间通常的离散(分)[D] Usual spread between experts, in points.
     */
    sigma: string;
    /**
     * 极差除以 sigma 的界限,按人数 Limits of range over sigma by panel size.
     *
     * @minItems 1
     * @maxItems 50
     */
    ranges: {
      seats: number;
      look: string;
      arbitrate: string;
    }[];
    /**
     * 新抽专家人数 Newly drawn experts.
     */
    experts: number;
    citation: string;
  };
  /**
   * 单盲或双盲 Single or double blind.
   */
  blindness: 'single' | 'double';
  /**
   * 候补 Standbys.
   */
  standby: {
    /**
     * 每类候补人数 Standbys in each stratum.
     */
    perStratum: number;
    /**
     * 候补答复时限 Hours to answer the call.
     */
    answerHours: number;
    /**
     * 候补评分时限 Hours to score after being called.
     */
    freshHours: number;
  };
  /**
   * 截止前多少小时提醒尚未封存者 Hours before the deadline at which unsealed experts are reminded.
   *
   * @maxItems 6
   */
  reminders: number[];
  /**
   * 开封密钥托管 Custody of the reveal key.
   */
  custody: {
    passphraseLength: number;
    scryptLog2N: number;
  };
  /**
   * 每个数字的依据,JSON 指针到条文或 [D] Ground of every number: JSON pointer to clause, or [D] for a design default.
   */
  citations: {
    [k: string]: string;
  };
}
