/** Wrong words on the command line: said, with the way to write it. */
export class WrongUsage extends Error {}
