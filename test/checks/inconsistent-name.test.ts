import { inconsistentName } from "../../src/checks/inconsistent-name";
import { inconsistentNameCases } from "./inconsistent-name.cases";
import { testCheck } from "./test-check";

testCheck(inconsistentName, inconsistentNameCases);
