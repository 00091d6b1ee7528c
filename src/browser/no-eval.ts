import { z } from "zod";

/*
 * Without this zod tries new Function as soon as a module of ours describes an object, which the page's policy forbids
 * and browsers report as an error. Entries import it before anything else.
 */
z.config({ jitless: true });
