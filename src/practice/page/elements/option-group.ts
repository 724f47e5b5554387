/** What a menu offers, whatever the element that it comes from. */
export interface OptionGroup {
  /** Empty: no heading. */
  label: string;
  options: MenuOption[];
}

export interface MenuOption {
  value: string;
  text: string;
  description?: string;
}

export function optionsIn(groups: readonly OptionGroup[]): MenuOption[] {
  return groups.flatMap(({ options }) => options);
}

/** The options whose words contain `query`, groups that are left empty taken away. */
export function narrowed(groups: readonly OptionGroup[], query: string): OptionGroup[] {
  const wanted = query.trim().toLowerCase();
  return groups
    .map(({ label, options }) => ({
      label,
      options: options.filter(({ text }) => text.toLowerCase().includes(wanted)),
    }))
    .filter(({ options }) => options.length > 0);
}
