/**
 * A failure that the application reports to the add-in by its code; everything else that is thrown is a mistake of the
 * host itself.
 */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = "RichApiError";
  }
}

export const itemNotFound = (): RichApiError =>
  new RichApiError("ItemNotFound", "The requested resource doesn't exist.", 404);
export const invalidArgument = (
  message = "The argument is invalid or missing or has an incorrect format.",
): RichApiError => new RichApiError("InvalidArgument", message);
export const accessDenied = (): RichApiError =>
  new RichApiError("AccessDenied", "You cannot perform the requested operation.", 403);
