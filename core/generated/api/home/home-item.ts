/* Generated from the schema; do not edit. */

export interface HomeItem {
  id: string;
  /**
   * Id of a text in the catalogues.
   */
  text: string;
  params: {
    [k: string]: string | number;
  };
  link: string | null;
  due: number | null;
}
