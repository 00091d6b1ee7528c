import { legacyText } from "../../src/checks/legacy-text";
import { legacyTextCases } from "./legacy-text.cases";
import { testCheck } from "./test-check";

testCheck(legacyText, legacyTextCases);
