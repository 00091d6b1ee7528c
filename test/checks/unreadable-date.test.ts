import { unreadableDate } from "../../src/checks/unreadable-date";
import { unreadableDateCases } from "./unreadable-date.cases";
import { testCheck } from "./test-check";

testCheck(unreadableDate, unreadableDateCases);
