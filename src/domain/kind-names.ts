import type { DelegateKind } from "./delegate";

export const KIND_NAMES: Readonly<Record<DelegateKind, string>> = {
  person: "Cá nhân",
  collective: "Tập thể",
  household: "Hộ gia đình",
};
