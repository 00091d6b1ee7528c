import { type Plan, planSchema } from "../domain/plan";
import tanDoan from "./tan-doan-2025.json";

/** The presets, by year and place. They are checked once when loaded: a mistake in one of them stops the program, and a test before that. */
export const PLANS: readonly Plan[] = [tanDoan].map((json) => planSchema.parse(json));
