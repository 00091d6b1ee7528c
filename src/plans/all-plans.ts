import { type Plan, planSchema } from "../domain/plan";
import dinhLap from "./dinh-lap-2025.json";
import tanDoan from "./tan-doan-2025.json";
import tanHung from "./tan-hung-2025.json";
import thoXuan from "./tho-xuan-2024.json";
import tpLangSon from "./tp-lang-son-2024.json";

/**
 * The presets. They are checked once when loaded: a mistake in one of them stops the program, and a test before that.
 */
export const PLANS: readonly Plan[] = [tanDoan, tpLangSon, dinhLap, thoXuan, tanHung].map((json) =>
  planSchema.parse(json),
);
