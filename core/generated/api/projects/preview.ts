/* Generated from the schema; do not edit. */

export interface Preview {
  pack: {
    id: string;
    version: string;
  };
  leaves: import('../packs/leaf-trace.ts').LeafTrace[];
  /**
   * Facts without a value that a computed leaf reads.
   */
  missing: string[];
}
