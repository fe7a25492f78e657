import { expect, test } from 'vitest';
import { bureauYears } from './years.ts';

const newYearInBeijing = Date.UTC(2026, 11, 31, 16);

test.each([
  [2026, Date.UTC(2026, 5, 1), [2027, 2026, 2025, 2024, 2023, 2022]],
  [2019, Date.UTC(2026, 5, 1), [2027, 2026, 2025, 2024, 2023, 2022, 2019]],
  [2027, newYearInBeijing, [2028, 2027, 2026, 2025, 2024, 2023]],
])('working in %s, the years offered are those around now, and the one in use', (inUse, now, years) => {
  expect(bureauYears(inUse, now)).toEqual(years);
});
