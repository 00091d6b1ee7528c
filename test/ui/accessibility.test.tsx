/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { fakeSession } from "./fake-session";
import { states } from "./pane-states";
import { showPane } from "./show-pane";

expect.extend(toHaveNoViolations);

test.each([
  ...Object.keys(states).map((name) => [name, "check"] as const),
  ["checked", "rosters"],
  ["checked", "plan"],
  ["checked", "documents"],
  ["first run", "rosters"],
  ["first run", "plan"],
] as const)("%s, tab %s: no violation", async (name, tab) => {
  const { container } = await showPane(fakeSession(states[name]?.()), tab);
  expect(await axe(container)).toHaveNoViolations();
});

test("everything unfolded has no violation either", async () => {
  for (const tab of ["check", "rosters", "plan"] as const) {
    const { container, user, unmount } = await showPane(fakeSession(), tab);
    for (const button of screen.getAllByRole("button", { expanded: false })) await user.click(button);
    const explain = screen.queryAllByRole("button", { name: /^Giải trình/ })[0];
    if (explain) await user.click(explain);
    expect(await axe(container)).toHaveNoViolations();
    unmount();
  }
});

test.each(["light", "dark", "contrast"] as const)("the %s theme renders", async (theme) => {
  await showPane(fakeSession(), "check", theme);
  expect(screen.getByRole("heading", { name: "Vi phạm" })).toBeInTheDocument();
});
