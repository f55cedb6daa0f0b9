package org.elmport.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.elmport.finding.Findings;
import org.elmport.finding.RecordReference;
import org.elmport.sync.configuration.JobConfiguration;
import org.elmport.sync.ledger.ChangeCounts;
import org.elmport.sync.ledger.DeadLetter;
import org.elmport.sync.ledger.RunKind;
import org.elmport.sync.ledger.RunOutcome;
import org.elmport.sync.plan.Change;
import org.elmport.sync.plan.PlanHead;
import org.elmport.sync.plan.PlanReader;
import org.elmport.sync.report.TargetReport;
import org.elmport.sync.report.TargetReport.Count;
import org.elmport.sync.report.TargetReport.Thing;
import org.elmport.sync.report.TargetReport.Verdict;

/** Makes the reports of runs of a job that are about its target and read no source. */
public final class TargetReports {

    /** What is only at the target is listed one by one, since it may go; of the rest so many are. */
    private static final int MOST_LISTED = 1_000;

    private final JobConfiguration job;
    private final Findings findings;

    /**
     * Of a job.
     *
     * @param findings what was found in the run
     */
    public TargetReports(JobConfiguration job, Findings findings) {
        this.job = job;
        this.findings = findings;
    }

    /** How something stands that the target and the ledger do not agree about. */
    public static String words(Change.Type type) {
        return switch (type) {
            case ADDED -> "only here";
            case REMOVED -> "only there";
            case CHANGED -> "different";
        };
    }

    /**
     * Of a comparison.
     *
     * @param file the plan of repair that it wrote
     * @throws IOException when the plan cannot be read
     */
    public TargetReport compared(PlanHead plan, Path file) throws IOException {
        ChangeCounts counts = plan.counts();
        List<Verdict> verdicts = List.of(
                verdict("the target lists all it has", plan.answers().listed() ? 0 : 1, "It did not."),
                verdict("the target has all that the ledger holds", counts.added(), counts.added() + " only here"),
                verdict("the target has nothing else", counts.removed(), counts.removed() + " only there"),
                verdict("what both have is the same", counts.changed(), counts.changed() + " different"));
        return ofPlan(RunKind.RECONCILE, RunOutcome.DONE, plan, file)
                .report(compared(plan), withGuard(verdicts, plan.refusals()), List.of());
    }

    /**
     * Of a repair.
     *
     * @param file the plan that was carried out, or refused
     * @param deliveries what became of things that were delivered or taken back one by one
     * @param files what was written
     * @throws IOException when the plan cannot be read
     */
    public TargetReport repaired(
            RunOutcome outcome, PlanHead plan, Path file, SortedMap<String, Long> deliveries, List<String> files)
            throws IOException {
        List<Count> counts = new ArrayList<>(compared(plan));
        counts.addAll(Count.of(deliveries));
        List<String> refusals = outcome == RunOutcome.REFUSED ? plan.refusals() : List.of();
        Verdict took = verdict(
                "the target took what it is to have",
                outcome == RunOutcome.TARGET_FAILED ? 1 : 0,
                "It failed; the ledger holds what it is to have.");
        return ofPlan(RunKind.REPAIR, outcome, plan, file).report(counts, withGuard(List.of(took), refusals), files);
    }

    /**
     * Of another try.
     *
     * @param letters the dead letters that were meant
     * @param left those of them that are there still
     */
    public TargetReport retried(List<DeadLetter> letters, List<DeadLetter> left) {
        Listing listing = new Listing(RunKind.RETRY, outcome(left), Optional.empty());
        for (DeadLetter letter : letters) {
            Optional<DeadLetter> now =
                    left.stream().filter(one -> same(one, letter)).findFirst();
            listing.add(
                    false,
                    new Thing(
                            now.isEmpty() ? "settled" : "still there",
                            letter.key().kind(),
                            letter.key().key(),
                            "",
                            now.map(one -> one.code() + " after " + one.attempts() + " attempts: " + one.reason())
                                    .orElse("")));
        }
        int settled = letters.size() - left.size();
        List<Count> counts = List.of(
                new Count("dead letters", letters.size()),
                new Count("settled", settled),
                new Count("still there", left.size()));
        Verdict verdict = verdict("no dead letter is left", left.size(), left.size() + " still there");
        return listing.report(counts, List.of(verdict), List.of());
    }

    /** Records that are held back as before are no failure of the target. */
    private static RunOutcome outcome(List<DeadLetter> left) {
        return left.stream().allMatch(letter -> letter.work() == DeadLetter.Work.PUBLISH)
                ? RunOutcome.DONE
                : RunOutcome.TARGET_FAILED;
    }

    private static boolean same(DeadLetter one, DeadLetter other) {
        return one.target().equals(other.target()) && one.key().equals(other.key());
    }

    private static Verdict verdict(String name, long wrong, String failure) {
        return new Verdict(name, wrong == 0 ? List.of() : List.of(failure));
    }

    private static List<Verdict> withGuard(List<Verdict> verdicts, List<String> refusals) {
        List<Verdict> all = new ArrayList<>();
        all.add(new Verdict("the guard lets the plan pass", refusals));
        all.addAll(verdicts);
        return all;
    }

    private static List<Count> compared(PlanHead plan) {
        ChangeCounts counts = plan.counts();
        return List.of(
                new Count(words(Change.Type.ADDED), counts.added()),
                new Count(words(Change.Type.REMOVED), counts.removed()),
                new Count(words(Change.Type.CHANGED), counts.changed()),
                new Count("the same", counts.unchanged()),
                new Count("unknown", plan.answers().untold()));
    }

    private Listing ofPlan(RunKind kind, RunOutcome outcome, PlanHead plan, Path file) throws IOException {
        Listing listing = new Listing(kind, outcome, Optional.of(plan.hash().hex()));
        Map<Change.Type, Integer> listed = new EnumMap<>(Change.Type.class);
        PlanReader.read(
                file,
                change -> {
                    int count = listed.merge(change.type(), 1, Integer::sum);
                    RecordReference record = change.record();
                    listing.add(
                            count > MOST_LISTED && change.type() != Change.Type.REMOVED,
                            new Thing(
                                    words(change.type()),
                                    change.key().kind(),
                                    change.key().key(),
                                    record.equals(RecordReference.NONE) ? "" : record.toString(),
                                    ""));
                },
                held -> {});
        return listing;
    }

    /** What a run is about, one by one. */
    private final class Listing {

        private final RunKind kind;
        private final RunOutcome outcome;
        private final Optional<String> plan;
        private final List<Thing> things = new ArrayList<>();
        private long more;

        Listing(RunKind kind, RunOutcome outcome, Optional<String> plan) {
            this.kind = kind;
            this.outcome = outcome;
            this.plan = plan;
        }

        void add(boolean leaveOut, Thing thing) {
            if (leaveOut) {
                more++;
            } else {
                things.add(thing);
            }
        }

        TargetReport report(List<Count> counts, List<Verdict> verdicts, List<String> files) {
            return new TargetReport(
                    job.name(),
                    job.target().name(),
                    kind.name().toLowerCase(Locale.ROOT),
                    outcome.name().toLowerCase(Locale.ROOT),
                    plan,
                    counts,
                    verdicts,
                    things,
                    more,
                    new TreeMap<>(findings.counts()),
                    findings.kept(),
                    files);
        }
    }
}
