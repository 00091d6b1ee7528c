import { talkSlots } from "../../src/checks/talk-slots";
import { talkSlotsCases } from "./talk-slots.cases";
import { testCheck } from "./test-check";

testCheck(talkSlots, talkSlotsCases);
