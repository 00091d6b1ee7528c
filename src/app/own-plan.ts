import type { Choices } from "../domain/choices";
import type { Plan } from "../domain/plan";
import { fold } from "../domain/vietnamese-text";

/**
 * "Dùng làm mẫu": a new conference from a plan. Numbers (with the office's changes) and clauses stay; the dates of the preset lie in the past, so days
 * and months are taken out and only "so many days before" is kept, until the office types its own.
 */
export function ownPlanFrom(plan: Plan, choices: Choices, title: string): Plan {
  const name = title.trim() === "" ? `Hội nghị theo mẫu ${plan.title}` : title.trim();
  return {
    ...plan,
    id: fold(name).replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60) || "hoi-nghi",
    title: name,
    basedOn: plan.basedOn ?? plan.id,
    conferences: plan.conferences.map(({ when: _when, place: _place, ...conference }) => conference),
    deadlines: plan.deadlines.map(({ date: _date, ...deadline }) => ({
      ...deadline,
      when: deadline.daysBeforeConference === undefined ? "chưa định ngày" : `trước hội nghị ${deadline.daysBeforeConference} ngày`,
    })),
    departments: plan.departments.map(({ when: _when, ...department }) => department),
    rules: plan.rules.map((rule) => ({
      ...rule,
      params: { ...rule.params, ...choices.params[rule.id] },
      ...(choices.disabledRules.includes(rule.id) ? { enabled: false } : {}),
    })),
  };
}
