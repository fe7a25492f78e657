const place = 'jiheng-single-keys';
let on = read();

/** Whether keys without a modifier are commands (WCAG 2.1.4: a reader may switch them off). */
export const singleKeys = {
  isOn: (): boolean => on,
  set(wanted: boolean): void {
    on = wanted;
    try {
      localStorage.setItem(place, wanted ? 'on' : 'off');
    } catch {
      // A page that may not store forgets the choice.
    }
  },
};

function read(): boolean {
  try {
    return localStorage.getItem(place) !== 'off';
  } catch {
    return true;
  }
}
