import { type HostFailure, HostError } from "../../app/ports";
import { FileRefused, type RefusalReason } from "../../domain/file-refused";

/** What can be asked of a Worker: its methods by name. Arguments and answers are plain data, which can be cloned. */
export type Methods<Service> = { readonly [Name in keyof Service]: (...args: never[]) => unknown };

/**
 * Page → Worker. A piece is an item of the call's last argument, sent ahead of the call: a long array goes over bit by
 * bit.
 */
export type CallMessage =
  | { readonly id: number; readonly piece: unknown }
  | { readonly id: number; readonly call: string; readonly args: readonly unknown[]; readonly inPieces: boolean };

/** Worker → page. */
export type AnswerMessage =
  { readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: SentError };

/** An error on its way: cloning would leave of ours neither class nor reason. */
type SentError =
  | { readonly refused: RefusalReason; readonly detail: string }
  | { readonly failure: HostFailure; readonly detail: string };

/** Whatever is neither a refusal nor a failure of a host is an unknown one, its message the detail. */
export function sentError(error: unknown): SentError {
  if (error instanceof FileRefused) return { refused: error.reason, detail: error.detail };
  if (error instanceof HostError) return { failure: error.failure, detail: error.detail };
  return { failure: "unknown", detail: error instanceof Error ? error.message : String(error) };
}

/** The error as it was before {@link sentError}. */
export function receivedError(sent: SentError): FileRefused | HostError {
  return "refused" in sent ? new FileRefused(sent.refused, sent.detail) : new HostError(sent.failure, sent.detail);
}
