package org.elmport.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.elmport.sync.plan.Change;
import org.elmport.sync.plan.PlanHead;
import org.elmport.sync.plan.PlanReader;
import org.elmport.sync.plan.PropertyChange;
import org.elmport.sync.report.PublishedChanges;
import org.elmport.sync.report.RunReport;

/** A plan on the screen: what changes, property by property; removals all, of the others the first ones. */
final class PlanText {

    private static final int MOST = 50;

    private final PrintWriter out;
    private final Map<Change.Type, Integer> shown = new EnumMap<>(Change.Type.class);

    private final Function<Change.Type, String> words;

    private PlanText(PrintWriter out, Function<Change.Type, String> words) {
        this.out = out;
        this.words = words;
    }

    static PlanHead print(Path plan, PrintWriter out) throws IOException {
        PlanHead head = changes(plan, out, type -> type.name().toLowerCase(Locale.ROOT));
        summary(head, out);
        return head;
    }

    /** The changes alone, in words that fit the kind of plan. */
    static PlanHead changes(Path plan, PrintWriter out, Function<Change.Type, String> words) throws IOException {
        PlanText text = new PlanText(out, words);
        PlanHead head = PlanReader.read(
                plan,
                text::change,
                record -> out.println("held back " + record.record() + ": " + String.join(" | ", record.reasons())));
        text.end();
        return head;
    }

    private void change(Change change) {
        int count = shown.merge(change.type(), 1, Integer::sum);
        if (count > MOST && change.type() != Change.Type.REMOVED) {
            return;
        }
        out.println(words.apply(change.type()) + " " + named(change));
        for (PropertyChange property : change.properties()) {
            out.println("    " + property.path());
            property.before().forEach(value -> out.println("      - " + value));
            property.after().forEach(value -> out.println("      + " + value));
        }
    }

    /** What a change is about, in one line. */
    static String named(Change change) {
        String name = change.name().isEmpty() ? "" : " \"" + change.name() + "\"";
        return change.key() + name + " (" + change.record() + ")";
    }

    private void end() {
        shown.forEach((type, count) -> {
            if (count > MOST && type != Change.Type.REMOVED) {
                out.println("… and " + (count - MOST) + " more " + words.apply(type));
            }
        });
    }

    /** What goes to the target besides, of which a plan says nothing: it was agreed to before. */
    static void undelivered(RunReport report, PrintWriter out) {
        report.changes()
                .flatMap(PublishedChanges::undelivered)
                .ifPresent(before -> out.printf(
                        Locale.ENGLISH,
                        "besides, not delivered yet: %,d added, %,d changed, %,d removed by run %s, which did not come"
                                + " to its end%n",
                        before.added(),
                        before.changed(),
                        before.removed(),
                        before.runs()));
    }

    static void summary(PlanHead head, PrintWriter out) {
        out.printf(
                Locale.ENGLISH,
                "%,d added, %,d changed, %,d removed, %,d unchanged, %,d records held back%n",
                head.counts().added(),
                head.counts().changed(),
                head.counts().removed(),
                head.counts().unchanged(),
                head.heldBack());
        head.selection()
                .record()
                .filter(any -> head.counts().changes() == 0)
                .ifPresent(only -> out.println("nothing is to be done about " + only
                        + ": it is as before or held back, or neither in the source nor published; mind the spelling"));
        head.selection()
                .record()
                .filter(any -> head.heldBack() > 0)
                .ifPresent(only -> out.println("of what is held back, only what may be of " + only + " is listed"));
        head.selection().since().ifPresent(moment -> out.println("of what has changed since " + moment));
        out.println("plan " + head.hash());
    }
}
