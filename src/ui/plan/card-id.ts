/** Where the card of a rule is found on the page. */
export const cardId = (ruleId: string) => `quy-dinh-${ruleId}`;
