package org.elmport.source.elmo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elmport.record.Attachment;
import org.elmport.record.EnrolmentRecord;
import org.elmport.record.IdentifierCode;
import org.elmport.record.Origin;
import org.elmport.record.Period;
import org.elmport.record.ResultRecord;
import org.elmport.record.SourceMoment;
import org.elmport.record.SourceRecord;
import org.elmport.record.StudyLoad;
import org.elmport.record.Text;
import org.elmport.record.TranscriptEntry;

/** What an instance says of the learner: a result, and an enrolment where the learner still takes part. */
final class ResultReader {

    private static final String INSTANCE = "/specifies[1]/learningOpportunityInstance[1]";
    private static final String REPORT = "/ancestor::report";
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("id", ""),
            Map.entry("offeredId", ""),
            Map.entry("partOfId", ""),
            Map.entry("issuedAt", REPORT + "/issueDate"),
            Map.entry("awardingBodyIds", REPORT + "/issuer"),
            Map.entry("title", "/title"),
            Map.entry("status", INSTANCE + "/status"),
            Map.entry("state", INSTANCE + "/status"),
            Map.entry("grade", INSTANCE + "/resultLabel"),
            Map.entry("gradingSchemeId", INSTANCE + "/gradingSchemeLocalId"),
            Map.entry("creditsEarned", INSTANCE + "/credit"),
            Map.entry("resultDate", INSTANCE + "/date"),
            Map.entry("periods", INSTANCE + "/academicTerm"),
            Map.entry("codes", INSTANCE + "/identifier"),
            Map.entry("comparison", INSTANCE + "/resultDistribution"),
            Map.entry("attachments", REPORT + "/attachment"));

    private final ReportFrame frame;
    private final ElmoFindings findings;
    private final Moments moments;

    /**
     * What the results of one report have in common.
     *
     * @param learnerId the learner
     * @param reportId the report
     * @param issuerId the institution; empty where nobody says which
     * @param issued when the report was issued
     * @param grading its grading schemes
     * @param attachments where attachments are named
     * @param everywhere attachments of the whole report
     */
    record ReportFrame(
            String learnerId,
            String reportId,
            String issuerId,
            Optional<SourceMoment> issued,
            GradingReader grading,
            AttachmentReader attachments,
            List<Attachment> everywhere) {}

    ResultReader(ReportFrame frame, ElmoFindings findings) {
        this.frame = frame;
        this.findings = findings;
        this.moments = new Moments(findings);
    }

    /**
     * The records of one specification.
     *
     * @param id the identifier of the result
     * @param offered the record of what was studied
     * @param earned the credits that count
     * @param wholeId the result of which it is a part
     */
    List<SourceRecord> read(
            ElmoElement specification,
            String id,
            SourceRecord offered,
            List<StudyLoad> earned,
            Optional<String> wholeId) {
        Status status = Status.of(specification);
        Optional<ElmoElement> instance = Opportunity.instance(specification);
        if (status.contradicted()) {
            findings.find(ElmoFinding.ELMO_LABEL_CONTRADICTS, instance.orElse(specification));
        }
        Origin origin = new Origin(findings.resource(), specification.line(), specification.path(), PLACES);
        ResultRecord.Builder result = ResultRecord.builder(id, origin)
                .learnerId(frame.learnerId())
                .offeredKind(offered.kind())
                .offeredId(offered.id())
                .title(Texts.plain(specification, "title"))
                .status(status.code());
        earned.forEach(result::addCreditsEarned);
        wholeId.ifPresent(result::partOfId);
        frame.issued().ifPresent(result::issuedAt);
        if (!frame.issuerId().isEmpty()) {
            result.addAwardingBodyId(frame.issuerId());
        }
        instance.ifPresent(element -> instance(element, result));
        List<SourceRecord> records = new ArrayList<>();
        records.add(result.transcript(entry(instance)).build());
        if (status.open()) {
            records.add(enrolment(id, origin, offered, status, instance));
        }
        return records;
    }

    private void instance(ElmoElement instance, ResultRecord.Builder result) {
        Text grade = Texts.plain(instance, "resultLabel");
        result.grade(grade.isBlank() ? Texts.plain(instance, "result") : grade);
        frame.grading().schemeOf(instance).ifPresent(result::gradingSchemeId);
        moments.moment(instance, "date").ifPresent(result::resultDate);
    }

    private TranscriptEntry entry(Optional<ElmoElement> instance) {
        List<Attachment> attachments = new ArrayList<>(frame.everywhere());
        instance.ifPresent(element -> attachments.addAll(frame.attachments().referred(element)));
        return new TranscriptEntry(
                frame.reportId(),
                instance.map(ResultReader::codes).orElse(List.of()),
                instance.map(this::periods).orElse(List.of()),
                instance.flatMap(frame.grading()::comparison),
                attachments);
    }

    private static List<IdentifierCode> codes(ElmoElement instance) {
        List<IdentifierCode> codes = new ArrayList<>();
        for (ElmoElement identifier : instance.children("identifier")) {
            identifier
                    .value()
                    .ifPresent(value -> codes.add(
                            new IdentifierCode(identifier.attribute("type").orElse(""), value)));
        }
        return codes;
    }

    /** From the start to the date of the result, and the academic term by its name. */
    private List<Period> periods(ElmoElement instance) {
        List<Period> periods = new ArrayList<>();
        Optional<SourceMoment> start = moments.moment(instance, "start");
        if (start.isPresent()) {
            periods.add(new Period(Text.EMPTY, start, new Moments(silent()).moment(instance, "date")));
        }
        instance.child("academicTerm")
                .map(term -> new Period(
                        Texts.plain(term, "title"), moments.moment(term, "start"), moments.moment(term, "end")))
                .ifPresent(periods::add);
        return periods;
    }

    /** For what is read a second time. */
    private ElmoFindings silent() {
        return new ElmoFindings(finding -> {}, findings.resource());
    }

    private EnrolmentRecord enrolment(
            String id, Origin origin, SourceRecord offered, Status status, Optional<ElmoElement> instance) {
        EnrolmentRecord.Builder enrolment = EnrolmentRecord.builder("enrolment-" + id, origin)
                .learnerId(frame.learnerId())
                .offeredKind(offered.kind())
                .offeredId(offered.id())
                .state(status.code());
        Optional<ElmoElement> stated = instance.flatMap(element -> element.child("enrolment"));
        Optional<ElmoElement> year = stated.flatMap(element -> element.child("academicYear"));
        Optional<ElmoElement> term = instance.flatMap(element -> element.child("academicTerm"));
        Moments quiet = new Moments(silent());
        stated.flatMap(element -> moments.moment(element, "enrolmentDate"))
                .or(() -> instance.flatMap(element -> quiet.moment(element, "start")))
                .or(() -> term.flatMap(element -> quiet.moment(element, "start")))
                .ifPresent(enrolment::start);
        year.flatMap(element -> moments.moment(element, "end"))
                .or(() -> term.flatMap(element -> quiet.moment(element, "end")))
                .ifPresent(enrolment::end);
        return enrolment.build();
    }
}
