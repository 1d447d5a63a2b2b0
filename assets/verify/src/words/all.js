// The languages of the page, in the order in which they are offered; build.js puts them into the page in a shorter form.

import ar from "./ar.js";
import de from "./de.js";
import en from "./en.js";
import es from "./es.js";
import fr from "./fr.js";
import it from "./it.js";
import pt from "./pt.js";
import tr from "./tr.js";
import uk from "./uk.js";
import zh from "./zh.js";

// {site}, {town}, {when} ... are filled in. Reasons are those of docs/presence.md section 4.
export const words = { fr, en, it, es, pt, de, ar, uk, tr, zh };
