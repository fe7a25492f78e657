import type { WorkingCalendar } from '../domain/calendar/working-days.ts';
import year2024 from './2024.json' with { type: 'json' };
import year2025 from './2025.json' with { type: 'json' };
import year2026 from './2026.json' with { type: 'json' };

/** The years whose days off the State Council has announced; one more line and file each November. */
export const stateCalendar: WorkingCalendar = [year2024, year2025, year2026];
