/** One rating sheet of the facet model: whole categories from zero for each item, by number of person and rater. */
export interface FacetRow {
  readonly person: number;
  readonly rater: number;
  readonly scores: readonly (number | undefined)[];
}

export interface FacetParameters {
  /** For each item the thresholds of its steps. */
  readonly steps: readonly (readonly number[])[];
  /** One a rater, positive is severe. */
  readonly severity: readonly number[];
  /** Variance of ability. */
  readonly variance: number;
}

/** What the current parameters say: how likely the data are, and where on the grid each person may lie. */
export interface Expectation {
  readonly deviance: number;
  /** For each rater and item the expected number of ratings at each node. */
  readonly weight: readonly (readonly Float64Array[])[];
  /** Mean of the squared ability over persons. */
  readonly squareMean: number;
}

/** Probabilities of the categories of an item at one ability and severity: P(k) ∝ exp(k(θ − ρ) − Σ thresholds up to k). */
export function categoryProbabilities(steps: readonly number[], distance: number): readonly number[] {
  let threshold = 0;
  const terms = [0, ...steps.map((step, at) => (at + 1) * distance - (threshold += step))];
  const highest = Math.max(...terms);
  const powers = terms.map((term) => Math.exp(term - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Posterior of every person over the nodes, by Bayes' rule. */
export function expectation(
  rows: readonly FacetRow[],
  { steps, severity, variance }: FacetParameters,
  nodes: Float64Array,
): Expectation {
  const tables = logTables({ steps, severity, variance }, nodes);
  const persons = new Map<number, Float64Array>();
  for (const row of rows) {
    const logs = persons.get(row.person) ?? new Float64Array(nodes.length);
    eachScore(row, (item, score) => {
      const table = tables[row.rater]?.[item]?.[score];
      for (let q = 0; q < nodes.length; q += 1) logs[q] = (logs[q] ?? 0) + (table?.[q] ?? 0);
    });
    persons.set(row.person, logs);
  }

  const prior = priorLogs(variance, nodes);
  let [logLikelihood, squares] = [0, 0];
  for (const logs of persons.values()) {
    const total = normalise(logs, prior);
    logLikelihood += total;
    logs.forEach((weight, q) => (squares += weight * (nodes[q] ?? 0) ** 2));
  }
  const weight = severity.map(() => steps.map(() => new Float64Array(nodes.length)));
  for (const row of rows) {
    const posterior = persons.get(row.person);
    eachScore(row, (item) => {
      const own = weight[row.rater]?.[item];
      if (own && posterior) own.forEach((value, q) => (own[q] = value + (posterior[q] ?? 0)));
    });
  }
  return { deviance: -2 * logLikelihood, weight, squareMean: squares / persons.size };
}

export function eachScore({ scores }: FacetRow, visit: (item: number, score: number) => void): void {
  for (const [item, score] of scores.entries()) if (score !== undefined) visit(item, score);
}

/** Logarithms of the category probabilities by rater, item, category and node. */
function logTables({ steps, severity }: FacetParameters, nodes: Float64Array) {
  return severity.map((severe) =>
    steps.map((thresholds) => {
      const columns = Array.from(nodes, (node) => categoryProbabilities(thresholds, node - severe));
      return [...thresholds, 0].map((_, category) =>
        Float64Array.from(columns, (column) => Math.log(column[category] ?? 1)),
      );
    }),
  );
}

function priorLogs(variance: number, nodes: Float64Array): Float64Array {
  const logs = nodes.map((node) => (-node * node) / (2 * variance));
  const total = logs.reduce((sum, log) => sum + Math.exp(log), 0);
  return logs.map((log) => log - Math.log(total));
}

/** Turns log likelihoods into a posterior in place and answers the logarithm of their mean under the prior. */
function normalise(logs: Float64Array, prior: Float64Array): number {
  let highest = -Infinity;
  logs.forEach((log, q) => {
    logs[q] = log + (prior[q] ?? 0);
    highest = Math.max(highest, logs[q] ?? 0);
  });
  let total = 0;
  logs.forEach((log) => (total += Math.exp(log - highest)));
  logs.forEach((log, q) => (logs[q] = Math.exp(log - highest) / total));
  return highest + Math.log(total);
}
