import { HostError } from "../../app/ports";

const WHILE_IT_COMES_MILLISECONDS = 400;

/**
 * While another workbook is in front, Excel on a desktop shows, chooses and adds nothing. A click into the pane brings
 * its workbook to the front, at times later than the request: so it is tried once more.
 */
export async function onceInFront<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HostError) || error.failure !== "other-workbook") throw error;
  }
  await new Promise((resolve) => setTimeout(resolve, WHILE_IT_COMES_MILLISECONDS));
  return work();
}
