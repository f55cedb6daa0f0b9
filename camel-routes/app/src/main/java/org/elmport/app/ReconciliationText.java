package org.elmport.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.plan.PlanHead;
import org.elmport.sync.plan.TargetAnswers;

/** What a comparison of the target with the ledger has shown, and what it could not show. */
final class ReconciliationText {

    private ReconciliationText() {}

    static void print(PlanHead plan, Path file, PrintWriter out) {
        ChangeCounts counts = plan.counts();
        TargetAnswers answers = plan.answers();
        out.printf(
                Locale.ENGLISH,
                "%,d only here, %,d only there, %,d different, %,d the same, %,d unknown%n",
                counts.added(),
                counts.removed(),
                counts.changed(),
                counts.unchanged(),
                answers.untold());
        if (answers.whole() && counts.changes() == 0) {
            out.println("The target has what the ledger holds.");
        }
        if (!answers.listed()) {
            unlisted(counts, answers, out);
        } else if (answers.untold() > 0) {
            out.printf(
                    Locale.ENGLISH,
                    "The target has all %,d unknown ones; whether their content is that of the ledger could not be"
                            + " compared: the target does not tell it, or the ledger has erased it.%n",
                    answers.untold());
        }
        if (counts.changes() > 0) {
            out.println("The plan of repair: " + file);
        }
        plan.refusals().forEach(refusal -> out.println("The guard refuses it: " + refusal));
    }

    private static void unlisted(ChangeCounts counts, TargetAnswers answers, PrintWriter out) {
        out.printf(
                Locale.ENGLISH,
                "The target did not list all it has. What the ledger holds was asked for one by one: %,d were compared,"
                        + " and of %,d the target told nothing. What only the target has is not known, and none of it"
                        + " will be removed.%n",
                counts.added() + counts.changed() + counts.unchanged(),
                answers.untold());
        out.println("Reconcile again. If it stays so, see whether a setting of the target limits the list, and ask its"
                + " operator.");
    }
}
