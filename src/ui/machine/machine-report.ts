/** What the machine is, a line of it. */
export interface MachineLine {
  readonly what: string;
  readonly value: string;
}

/** Something that is done here, and whether it is done on this machine. */
export interface MachineAbility {
  readonly what: string;
  readonly works: boolean;
  /** What it is like here, or what to do instead. */
  readonly how: string;
}

export interface MachineReport {
  readonly lines: readonly MachineLine[];
  readonly abilities: readonly MachineAbility[];
}

/** The report as a text, to be sent to whoever helps. */
export function machineText({ lines, abilities }: MachineReport): string {
  return [
    "Cơ cấu đại biểu – kiểm tra máy",
    ...lines.map(({ what, value }) => `${what}: ${value}`),
    ...abilities.map(
      ({ what, works, how }) => `${works ? "[được]" : "[không]"} ${what}${how === "" ? "" : `: ${how}`}`,
    ),
  ]
    .join("\n")
    .concat("\n");
}
