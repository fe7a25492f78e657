const halfLogTwoPi = Math.log(2 * Math.PI) / 2;
const smallest = Number.MIN_VALUE / Number.EPSILON;
const mostTerms = 20_000;

/** Natural logarithm of Γ(x) for x above zero. @source Stirling's series after shifting x above ten */
export function logGamma(x: number): number {
  let [shifted, product] = [x, 1];
  for (; shifted < 10; shifted += 1) product *= shifted;
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const tail =
    1 / 12 -
    square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - (square * 691) / 360360))));
  return (shifted - 0.5) * Math.log(shifted) - shifted + halfLogTwoPi + inverse * tail - Math.log(product);
}

/** Lower regularised incomplete gamma function P(a, x), a above zero, x at least zero. */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x);
}

/** Upper regularised incomplete gamma function 1 − P(a, x), without loss in the tail. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x);
}

const gammaFront = (a: number, x: number): number => Math.exp(a * Math.log(x) - x - logGamma(a));

function gammaSeries(a: number, x: number): number {
  let [term, total] = [1 / a, 1 / a];
  for (let n = 1; n < mostTerms && term > total * 1e-17; n += 1) {
    term *= x / (a + n);
    total += term;
  }
  return total * gammaFront(a, x);
}

/** Legendre's continued fraction, evaluated forwards. @source Lentz 1976 */
function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let [c, d] = [1 / smallest, 1 / b];
  let value = d;
  for (let n = 1; n < mostTerms; n += 1) {
    const part = -n * (n - a);
    b += 2;
    d = 1 / (part * d + b || smallest);
    c = b + part / c || smallest;
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return value * gammaFront(a, x);
}

/** Regularised incomplete beta function I_x(a, b), x from 0 to 1. */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b));
  if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(x, a, b)) / a;
  return 1 - (front * betaFraction(1 - x, b, a)) / b;
}

/** @source Didonato & Morris 1992, the even and odd parts of Gauss's continued fraction, evaluated by Lentz's method */
function betaFraction(x: number, a: number, b: number): number {
  let [c, d] = [1, 1 / (1 - ((a + b) * x) / (a + 1) || smallest)];
  let value = d;
  const advance = (part: number): number => {
    d = 1 / (1 + part * d || smallest);
    c = 1 + part / c || smallest;
    value *= d * c;
    return d * c;
  };
  for (let n = 1; n < mostTerms; n += 1) {
    advance((n * (b - n) * x) / ((a + 2 * n - 1) * (a + 2 * n)));
    const change = advance((-(a + n) * (a + b + n) * x) / ((a + 2 * n) * (a + 2 * n + 1)));
    if (Math.abs(change - 1) < 1e-16) break;
  }
  return value;
}

/** Derivative of the logarithm of Γ, x above zero. */
export function digamma(x: number): number {
  let [shifted, total] = [x, 0];
  for (; shifted < 10; shifted += 1) total -= 1 / shifted;
  const square = 1 / (shifted * shifted);
  const tail = square * (1 / 12 - square * (1 / 120 - square * (1 / 252 - square * (1 / 240 - square / 132))));
  return total + Math.log(shifted) - 0.5 / shifted - tail;
}

/** Second derivative of the logarithm of Γ, x above zero: the variance of the logarithm of a gamma variable. */
export function trigamma(x: number): number {
  let [shifted, total] = [x, 0];
  for (; shifted < 10; shifted += 1) total += 1 / (shifted * shifted);
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const tail =
    inverse * square * (1 / 6 - square * (1 / 30 - square * (1 / 42 - square * (1 / 30 - (square * 5) / 66))));
  return total + inverse + square / 2 + tail;
}
