import type { Checker } from './checker.ts';
import { isContent } from './fields.ts';

/** Knows the instances of the assignment problem and says that they are not run here. */
export const checkAssignment: Checker = (file, content) => {
  if (!isContent(content)) return undefined;
  const counts = ['projects', 'experts', 'demand', 'cap'].every((name) => typeof content[name] === 'number');
  if (!counts || typeof content['file'] !== 'string') return undefined;
  return [
    {
      file,
      name: String(content['name'] ?? file),
      outcome: 'not supported',
      detail: 'optimal assignment is measured by its own benchmark',
    },
  ];
};
