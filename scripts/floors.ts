/** What the files of a folder may import. */
export interface Floor {
  /** Folder or file, from the root. */
  readonly at: string;
  /** Folders and files of the house, beside its own; `everything` leaves out only what nobody may import. */
  readonly house: readonly string[] | 'everything';
  /** Packages from npm; `any` for all. */
  readonly packages: readonly string[] | 'any';
  /** Whether `node:` modules may be used: not where the code also runs in browsers. */
  readonly node: boolean;
  /** Whether `import(computed)` may be used. */
  readonly computed?: true;
  /** The rule is for the files directly in the folder, not for the folders below it. */
  readonly filesOnly?: true;
}

const common = ['core/generated', 'core/catalogue', 'core/domain'];
const contracts = ['core/app/ports', 'core/app/records', 'core/app/policy', 'core/app/fault.ts'];

/** The import rules of the house: arrows run one way. The longest `at` that fits a file decides. */
export const floors: readonly Floor[] = [
  { at: 'core/generated', house: [], packages: [], node: false },
  { at: 'core/calendar', house: ['core/domain'], packages: [], node: false },
  { at: 'core/catalogue', house: [], packages: [], node: false },
  {
    at: 'core/domain',
    house: ['core/generated', 'core/catalogue'],
    packages: ['@noble/hashes', 'canonicalize'],
    node: false,
  },
  { at: 'core/expressions', house: common, packages: ['@marcbachmann/cel-js'], node: false },
  {
    at: 'core/packs',
    house: [...common, 'core/expressions', 'core/schemas'],
    packages: ['ajv', 'ajv-formats'],
    node: true,
  },
  {
    at: 'core/app',
    house: [...common, 'core/packs', 'core/expressions', 'core/data'],
    packages: ['csv-parse'],
    node: false,
  },
  { at: 'core/http', house: [...common, 'core/app', 'core/schemas'], packages: 'any', node: true },
  { at: 'core/persistence', house: [...common, ...contracts], packages: 'any', node: true, computed: true },
  { at: 'core/plugin-api', house: common, packages: [], node: false },
  {
    at: 'core/plugin-host',
    house: [...common, ...contracts, 'core/plugin-api', 'core/packs', 'core/expressions', 'core/schemas'],
    packages: 'any',
    node: true,
    computed: true,
  },
  { at: 'core/cli', house: [...common, 'core/packs', 'core/expressions'], packages: ['commander'], node: true },
  {
    at: 'core/demo',
    house: [...common, 'core/app', 'core/packs', 'core/data', 'indicator-packs'],
    packages: [],
    node: true,
  },
  // The files directly in core put the house together; no floor lists them, so no floor imports them.
  { at: 'core', house: 'everything', packages: 'any', node: true, computed: true, filesOnly: true },
  { at: 'core/testing', house: 'everything', packages: 'any', node: true, computed: true },
  { at: 'core/stories', house: 'everything', packages: 'any', node: true, computed: true },
  { at: 'plugins', house: ['core/plugin-api'], packages: [], node: false },
  { at: 'web', house: [...common, 'core/expressions'], packages: 'any', node: false },
  { at: 'web/vite.config.ts', house: [], packages: ['vite'], node: true },
  { at: 'scripts', house: 'everything', packages: 'any', node: true, computed: true },
];

/** Where only tests, and these folders themselves, may go. */
export const forTestsOnly = ['core/testing', 'core/stories', 'scripts', 'web/testing'];

/** What nobody imports. */
export const topOfTheHouse = ['core/main.ts'];
