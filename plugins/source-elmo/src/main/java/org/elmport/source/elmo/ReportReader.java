package org.elmport.source.elmo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.elmport.record.Attachment;
import org.elmport.record.LearnerRecord;
import org.elmport.record.OrganisationRecord;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceRecord;
import org.elmport.record.StudyLoad;
import org.elmport.source.elmo.ResultReader.ReportFrame;

/** One document: its learner, and for each report the institution, the grading schemes and the tree of results. */
final class ReportReader {

    private final ElmoOptions options;
    private final ElmoFindings findings;
    private final Consumer<SourceRecord> records;
    private final Map<String, Integer> reports = new HashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();

    ReportReader(ElmoOptions options, ElmoFindings findings, Consumer<SourceRecord> records) {
        this.options = options;
        this.findings = findings;
        this.records = records;
    }

    /** Sends all records of a document. */
    void read(ElmoElement elmo) {
        AttachmentReader attachments = new AttachmentReader(findings);
        List<Attachment> global = options.attachments() ? attachments.read(elmo) : List.of();
        Optional<LearnerRecord> learner = elmo.child("learner").map(this::learner);
        for (ElmoElement report : elmo.children("report")) {
            report(elmo, report, learner, attachments, global);
        }
    }

    private LearnerRecord learner(ElmoElement element) {
        LearnerRecord learner = new LearnerReader(element, options.nationalIdentifiers(), findings).read();
        records.accept(learner);
        return learner;
    }

    private void report(
            ElmoElement elmo,
            ElmoElement report,
            Optional<LearnerRecord> above,
            AttachmentReader attachments,
            List<Attachment> global) {
        Optional<LearnerRecord> learner =
                report.child("learner").map(this::learner).or(() -> above);
        Optional<OrganisationRecord> issuer = new IssuerReader(options.issuer(), findings).read(report);
        issuer.ifPresent(records);
        GradingReader grading = new GradingReader(findings);
        grading.schemes(report).forEach(records);
        state(report);
        String issuerId = issuer.map(OrganisationRecord::id).orElse("");
        String learnerId = learner.map(LearnerRecord::id).orElse("");
        List<Attachment> everywhere = new ArrayList<>(global);
        if (options.attachments()) {
            everywhere.addAll(attachments.read(report));
        }
        ReportFrame frame = new ReportFrame(
                learnerId,
                reportId(learnerId, issuerId),
                issuerId,
                issued(elmo, report),
                grading,
                attachments,
                everywhere);
        for (ElmoElement specification : report.children(Opportunity.SPECIFICATION)) {
            tree(specification, new Branch(frame, "", Optional.empty(), Optional.empty(), false, -1));
        }
    }

    /** The report says itself when it is not whole. */
    private void state(ElmoElement report) {
        report.child("status")
                .filter(status -> status.value("code")
                        .filter(code -> !code.equals("FULL"))
                        .isPresent())
                .ifPresent(status -> findings.find(ElmoFinding.ELMO_REPORT_PARTIAL, status));
    }

    private Optional<SourceMoment> issued(ElmoElement elmo, ElmoElement report) {
        Moments moments = new Moments(findings);
        return moments.moment(report, "issueDate").or(() -> moments.moment(elmo, "generatedDate"));
    }

    /** A learner has one transcript of an institution, unless one document has several. */
    private String reportId(String learnerId, String issuerId) {
        int place = reports.merge(learnerId + "\n" + issuerId, 1, Integer::sum);
        return "report-" + Digest.of(learnerId, issuerId, String.valueOf(place));
    }

    /**
     * Where in the tree a specification stands.
     *
     * @param frame what its report has in common
     * @param path the identities of what is above it
     * @param resultId the result above
     * @param offeredId the course or programme above
     * @param credits whether anything above has credits
     * @param rank the kind of what is above
     */
    private record Branch(
            ReportFrame frame,
            String path,
            Optional<String> resultId,
            Optional<String> offeredId,
            boolean credits,
            int rank) {}

    private void tree(ElmoElement specification, Branch branch) {
        int rank = Opportunity.rank(specification);
        if (rank >= 0 && rank < branch.rank()) {
            findings.find(ElmoFinding.ELMO_TYPE_MISPLACED, specification);
        }
        boolean some = Credits.some(specification);
        boolean repeated =
                some && (options.credits() == CreditPlacement.PARTS ? Credits.below(specification) : branch.credits());
        if (repeated) {
            findings.find(ElmoFinding.ELMO_CREDITS_REPEATED, specification);
        }
        List<StudyLoad> credits = new Credits(findings).read(specification);
        SourceRecord offered = new SpecificationReader(findings, branch.frame().issuerId())
                .read(specification, repeated ? credits : List.of(), branch.offeredId());
        records.accept(offered);
        String path = branch.path() + "\n/" + Opportunity.identity(specification);
        String id = resultId(specification, branch, path);
        new ResultReader(branch.frame(), findings)
                .read(specification, id, offered, repeated ? List.of() : credits, branch.resultId())
                .forEach(records);
        Branch below = new Branch(
                branch.frame(),
                path,
                Optional.of(id),
                Optional.of(offered.id()),
                branch.credits() || some,
                Math.max(rank, branch.rank()));
        Opportunity.parts(specification).forEach(part -> tree(part, below));
    }

    /** The same result has the same identifier in another document; what is there twice is counted. */
    private String resultId(ElmoElement specification, Branch branch, String path) {
        Optional<ElmoElement> instance = Opportunity.instance(specification);
        String when = instance.map(element -> element.value("date").orElse("")
                        + element.value("start").orElse("")
                        + element.child("academicTerm")
                                .flatMap(term -> term.value("start"))
                                .orElse(""))
                .orElse("");
        String identity = instance.map(Opportunity::identity).orElse("");
        String key = Digest.of(branch.frame().learnerId(), branch.frame().reportId(), path, identity, when);
        int occurrence = occurrences.merge(key, 1, Integer::sum);
        return "result-" + (occurrence == 1 ? key : Digest.of(key, String.valueOf(occurrence)));
    }
}
